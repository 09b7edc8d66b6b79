import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The first page for who has asked for it: what makes this screen easier to use, each done at once.
Scroller {
    id: root

    required property VisitViewModel visit
    readonly property PreferencesViewModel preferences: root.visit.preferences
    readonly property int side: root.bodyWidth > Theme.mm(124) * Theme.textScale ? 2 : 1

    readonly property string leave: qsTr("Just go on")
    readonly property bool scarce: root.height < Theme.mm(56) // no room for three buttons over one another

    spacing: Theme.space
    onward: root.scarce ? "" : root.leave
    onOnwards: root.visit.goHome()

    Heading {
        Layout.fillWidth: true
        focus: true
        text: qsTr("How would you like to use this screen?")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.side
        uniformCellWidths: true
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        PreferenceChoice {
            several: true
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("Bigger words")
            chosen: root.preferences.bigger
            onClicked: root.preferences.switchBigger()
        }

        PreferenceChoice {
            several: true
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("White words on black")
            chosen: root.preferences.contrasting
            onClicked: root.preferences.switchContrast()
        }

        PreferenceChoice {
            several: true
            visible: root.preferences.canSpeak
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("Listen: it reads aloud")
            chosen: root.preferences.listening
            onClicked: root.preferences.setListening(!chosen)
        }

        Action {
            Layout.fillWidth: true
            Layout.fillHeight: true
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("Keys or switches") + " ›"
            Accessible.name: qsTr("Keys or switches")
            onClicked: root.preferences.open(PreferencesViewModel.Pressing)
        }

        Action {
            Layout.fillWidth: true
            Layout.fillHeight: true
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("More settings") + " ›"
            Accessible.name: qsTr("More settings")
            onClicked: root.preferences.open(PreferencesViewModel.Top)
        }
    }

    Prose {
        Layout.fillWidth: true
        text: qsTr("Choose what helps you. You can change it on every page.")
    }

    Action {
        Layout.fillWidth: true
        visible: root.scarce
        tone: Action.Primary
        least: Theme.answer
        font: Theme.leadBold
        text: root.leave
        onClicked: root.visit.goHome()
    }

    Item {
        Layout.fillHeight: true
    }
}
