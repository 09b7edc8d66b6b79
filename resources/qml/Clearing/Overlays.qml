pragma ComponentBehavior: Bound

import QtQuick
import Clearing.ViewModels

// What stands in the place of a visit's page and its bar: its settings, or the cover. Help stays below it.
FocusScope {
    id: root

    required property VisitViewModel visit
    required property Rows languages
    readonly property bool open: settings.active || blank.active

    focus: root.open

    Loader {
        id: settings

        anchors.fill: parent
        active: root.visit.preferences.part !== PreferencesViewModel.Closed
        focus: active
        onLoaded: (settings.item as Item).forceActiveFocus()
        sourceComponent: PreferencesPanel {
            preferences: root.visit.preferences
            languages: root.languages
            language: root.visit.language
            onSpoken: language => root.visit.setLanguage(language)
        }
    }

    Loader {
        id: blank

        anchors.fill: parent
        active: root.visit.cover.on
        focus: active
        onActiveChanged: if (blank.active)
            root.visit.preferences.close()
        sourceComponent: CoverPage {
            cover: root.visit.cover
        }
    }
}
