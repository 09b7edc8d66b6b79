pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The languages by their own names.
PreferenceGroup {
    id: root

    required property Rows languages
    required property string language

    signal spoken(language: string)

    title: qsTr("Language")
    most: 3
    narrowest: Theme.mm(50) * Theme.textScale
    visible: several.count > 1

    Repeater {
        id: several

        model: root.languages

        PreferenceChoice {
            required property string tag
            required property string name
            required property int index

            readonly property string heardIn: tag

            focus: chosen
            text: name
            place: index
            outOf: several.count
            chosen: tag === root.language
            onClicked: root.spoken(tag)
        }
    }
}
