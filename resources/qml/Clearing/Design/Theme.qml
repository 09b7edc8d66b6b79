pragma Singleton

import QtQuick

// Every length is in millimetres of real glass; every colour has its value in each of the four schemes.
QtObject {
    id: root

    enum Scheme {
        Light,
        Dark,
        HighContrastDark,
        HighContrastLight
    }

    property real pxPerMm: 5.87
    property real across: 1280 // px of the window
    property real down: 800
    property real textSize: 1
    property int scheme: Theme.Light
    property bool motion: true
    property bool heard: false // pages are read aloud

    readonly property real diagonal: Math.hypot(root.across, root.down) / root.pxPerMm
    readonly property bool low: Math.min(root.across, root.down) < root.mm(110) // 7 inches
    readonly property bool far: root.diagonal >= 380 // mm; 15 inches: one stands further away
    readonly property real textScale: root.textSize * (root.far ? Math.min(1.65, 1.25 + (root.diagonal - 380) / 1080) : 1)
    // No letter is smaller. A capital of 4.8 mm (US Section 508 402.4), of 7.3 mm at 600 mm (EN 301 549 5.1.4).
    readonly property real leastEm: root.far && root.textSize >= 2 ? 10.95 : root.textSize >= 1.6 ? 7.19 : 0

    // Those of which each theme's swatch is made, whichever theme is on.
    readonly property list<color> papers: ["#FBF7F0", "#10201F", "#000000", "#FFFFFF"]
    readonly property list<color> inks: ["#1B2A29", "#F3EFE7", "#FFFFFF", "#000000"]
    readonly property list<color> pines: ["#0B423C", "#BFE3D6", "#FFFFFF", "#000000"]

    readonly property bool plain: root.scheme >= Theme.HighContrastDark // grounds are all the same: edges tell things apart

    readonly property color paper: root.papers[root.scheme]
    readonly property color staffPaper: pick("#F5F4EF", "#10201F", "#000000", "#FFFFFF") // no patient's page looks so
    readonly property color card: pick("#FFFFFF", "#182D2B", "#000000", "#FFFFFF")
    readonly property color ink: root.inks[root.scheme]
    readonly property color inkSoft: pick("#2F3E3C", "#C9D3CF", "#FFFFFF", "#000000")
    readonly property color line: pick("#D9D3C7", "#3C5450", "#FFFFFF", "#000000")
    readonly property color edging: pick("#7C8A87", "#8FA5A0", "#FFFFFF", "#000000")
    readonly property color pine: root.pines[root.scheme]
    readonly property color pineInk: pick("#FFFFFF", "#10201F", "#000000", "#FFFFFF")
    readonly property color leaf: pick("#2B7A67", "#8CCBB8", "#FFFFFF", "#000000")
    readonly property color sage: pick("#E2EEE7", "#21403B", "#000000", "#FFFFFF")
    readonly property color clay: pick("#842F14", "#F6C3AE", "#FFFFFF", "#000000")
    readonly property color clayTint: pick("#FBE9E1", "#3A231B", "#000000", "#FFFFFF")
    readonly property color focus: pick("#0E4A43", "#F3BC57", "#FFFF00", "#000000")
    readonly property color sun: pick("#F3BC57", "#F3BC57", "#FFFFFF", "#000000")
    readonly property color shade: pick("#D90A2421", "#E6000000", "#FF000000", "#FFFFFFFF")
    readonly property color night: pick("#08302C", "#0B2B28", "#000000", "#000000")
    readonly property color nightLow: pick("#0D433C", "#0F3F38", "#000000", "#000000")
    readonly property color nightHill: pick("#0A3631", "#0B2B27", "#000000", "#000000")
    readonly property color nightFocus: pick("#F3BC57", "#F3BC57", "#FFFF00", "#FFFF00")
    readonly property color nightInk: "#FFFFFF"
    readonly property color nightInkSoft: pick("#DCEBE4", "#DCEBE4", "#FFFFFF", "#FFFFFF")
    readonly property color nightLine: "#8FB5A8"
    readonly property color unlit: "#000000"

    property string family: "Atkinson Hyperlegible Next"
    property bool mirrored: false // the language is written from the right
    readonly property string backward: root.mirrored ? "›" : "‹" // where it stands alone; beside words Unicode turns it
    readonly property font small: text(3.7, Font.Normal)
    readonly property font body: text(4.5, Font.Normal)
    readonly property font bodyBold: text(4.5, Font.DemiBold)
    readonly property font lead: text(5.6, Font.Normal)
    // On small and narrow screens the longest words of a heading would not fit at the largest step.
    readonly property real headed: root.textSize >= 2 && (root.low || root.across < root.mm(150)) ? 0.9 : 1
    readonly property font leadBold: text(5.6 * root.headed, Font.DemiBold)
    readonly property font title: text(7.6 * root.headed, Font.Bold)
    readonly property font display: text(12, Font.Bold)
    // The bars above and below a page grow to 1.6 only: there a capital is 4.8 mm, and the page needs the room.
    readonly property font bar: sized(4.5 * Math.min(root.textScale, 1.6), Font.DemiBold)
    readonly property font note: sized(4.5 * Math.min(root.textScale, 1.6), Font.Normal)
    readonly property real keyEm: 5 * Math.min(root.textScale, 1.6) // mm
    readonly property font key: sized(root.keyEm, Font.DemiBold)

    readonly property real lineHeight: 1.17
    readonly property int edge: mm(9)
    readonly property int gap: mm(4)
    readonly property int space: mm(2.5)
    readonly property int radius: mm(3.2)
    readonly property int ring: Math.max(3, mm(0.7))
    readonly property int hairline: Math.max(1, mm(0.25))
    readonly property int stroke: Math.max(2, mm(0.6))
    readonly property int target: Math.ceil(12.7 * root.pxPerMm)
    readonly property int answer: mm(root.low ? 16 : 20)
    readonly property int column: mm(240)
    readonly property int quick: root.motion ? 200 : 0

    function mm(length: real): int {
        return Math.round(length * root.pxPerMm);
    }

    function text(em: real, weight: int): font {
        return root.sized(em * root.textScale, weight);
    }

    function sized(em: real, weight: int): font {
        return Qt.font({
            family: root.family,
            pixelSize: Math.max(Math.round(em * root.pxPerMm), Math.ceil(root.leastEm * root.pxPerMm)),
            weight: weight
        });
    }

    function pick(light: string, dark: string, highDark: string, highLight: string): color {
        return [light, dark, highDark, highLight][root.scheme];
    }
}
