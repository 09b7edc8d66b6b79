pragma ComponentBehavior: Bound

import QtQuick
import Clearing.ViewModels

// What lies above a visit's page: the text sizes, and the cover above everything.
FocusScope {
    id: root

    required property VisitViewModel visit
    readonly property bool open: sizes.active || blank.active

    function openSizes() {
        sizes.active = true;
    }

    function closeSizes() {
        sizes.active = false;
    }

    focus: root.open

    Loader {
        id: sizes

        anchors.fill: parent
        active: false
        focus: active
        onLoaded: (sizes.item as Item).forceActiveFocus()
        sourceComponent: TextSizePanel {
            size: root.visit.preferences.textSize
            onChosen: size => root.visit.preferences.setTextSize(size)
            onDone: sizes.active = false
        }
    }

    Loader {
        id: blank

        anchors.fill: parent
        active: root.visit.cover.on
        focus: active
        onActiveChanged: if (blank.active)
            sizes.active = false
        sourceComponent: CoverPage {
            cover: root.visit.cover
        }
    }
}
