import QtQuick
import Clearing.Design
import Clearing.ViewModels

// What the visitor has chosen, as Theme takes it.
Item {
    id: root

    required property VisitViewModel visit

    Binding {
        target: Theme
        property: "textSize"
        value: root.visit.preferences.textSize
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.visit.preferences.scheme
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.visit.preferences.motion
    }

    Binding {
        target: Theme
        property: "heard"
        value: root.visit.speech.on
    }
}
