pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Everything that is known of this kiosk, with what to do where something isn't well.
InnerPage {
    id: root

    title: root.staff.state.headline

    Repeater {
        model: root.staff.state.rows

        FactRow {
            Layout.fillWidth: true
        }
    }
}
