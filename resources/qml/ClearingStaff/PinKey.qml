import Clearing.Design

// A key of the PIN pad.
Action {
    horizontalPadding: Theme.mm(1)
    verticalPadding: Theme.mm(1)
    font: Theme.title
}
