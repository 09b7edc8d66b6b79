import QtQuick

// A key of the letter pad. Its letter grows with the text as the bars do: to what the key can hold.
Action {
    horizontalPadding: Theme.mm(1)
    verticalPadding: Theme.mm(1)
    font: Theme.key
}
