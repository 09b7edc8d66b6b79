import QtQuick
import Clearing.Design
import Clearing.ViewModels

// Staff hold this corner, or press the chord. It sees a finger and takes none: what lies below it is pressed as ever.
Item {
    id: root

    required property DoorViewModel door
    required property bool on

    // The corner of the glass itself, whichever way the language is written.
    x: root.door.atRight ? (root.parent as Item).width - root.width : 0
    y: root.door.atBottom ? (root.parent as Item).height - root.height : 0
    z: 1
    width: Theme.mm(20)
    height: Theme.mm(20)

    PointHandler {
        id: finger

        enabled: root.on
        onActiveChanged: finger.active ? root.door.hold() : root.door.letGo()
        onPointChanged: if (finger.active && !root.contains(finger.point.position))
            root.door.letGo()
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.door.chord
        onActivated: root.door.comeIn()
    }
}
