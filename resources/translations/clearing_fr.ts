<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus facile à utiliser</translation>
    </message>
    <message>
        <source>Or press Enter. With headphones, every page is read to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ou appuyez sur Entrée. Avec un casque, chaque page vous est lue.</translation>
    </message>
    <message>
        <source>Begins with the question how you would like to use this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Commence par la question&#xa0;: comment voulez-vous utiliser cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Privé&#xa0;: rien n’est gardé. Si personne ne touche l’écran pendant %1 secondes, il pose une question, puis il efface tout.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Guides: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guides&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>not selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>non choisie</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Still there? This screen clears itself in 1 second. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toujours là&#xa0;? Cet écran s’efface tout seul dans 1 seconde. Touchez-le pour rester.</translation>
    </message>
    <message>
        <source>Still there? This screen clears itself in %1 seconds. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toujours là&#xa0;? Cet écran s’efface tout seul dans %1 secondes. Touchez-le pour rester.</translation>
    </message>
    <message>
        <source>Clears in 1 second. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>S’efface dans 1 seconde. Touchez pour rester.</translation>
    </message>
    <message>
        <source>Clears in %1 seconds. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>S’efface dans %1 secondes. Touchez pour rester.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This page is covered.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cette page est cachée.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Montrer à nouveau</translation>
    </message>
</context>
<context>
    <name>GuideJump</name>
    <message>
        <source>You are reading it</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vous lisez cette partie</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un code pour l’appareil photo de votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Visez ce code avec l’appareil photo de votre téléphone.</translation>
    </message>
</context>
<context>
    <name>GuideListPage</name>
    <message>
        <source>More guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus de guides</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Relu par %1, le %2</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cacher les sources</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voir les sources</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Écrit le %1</translation>
    </message>
</context>
<context>
    <name>GuidePair</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Open. The answer is below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ouverte. La réponse est dessous.</translation>
    </message>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fermée. Appuyez pour lire la réponse.</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sources %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ouvert. La liste est dessous.</translation>
    </message>
    <message>
        <source>Closed. Press to list them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fermé. Appuyez pour voir la liste.</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>What is on your mind?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Qu’est-ce qui vous préoccupe&#xa0;?</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tous les guides</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language. This is what there is:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ce que vous lisiez n’existe pas dans cette langue. Voici ce qu’il y a&#xa0;:</translation>
    </message>
    <message>
        <source>More questions</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus de questions</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would help right now?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Qu’est-ce qui vous aiderait maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ce que vous lisiez n’existe pas dans cette langue.</translation>
    </message>
    <message>
        <source>Check in with yourself</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Faites le point sur vous</translation>
    </message>
    <message>
        <source>A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quelques minutes. Des questions validées, avec un résultat ici même. Personne ne voit vos réponses et rien n’est gardé.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Burnout ou dépression&#xa0;?</translation>
    </message>
    <message>
        <source>Compare them, side by side</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Comparez-les, côte à côte</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Short guides, in plain words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Des guides courts, en mots simples</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <source>Here, by phone, in danger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ici, par téléphone, en danger</translation>
    </message>
    <message>
        <source>This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cet écran attend %1 secondes sans être touché. Puis il demande si vous êtes toujours là, et s’efface.</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>To keep your visit private, this screen clears itself in 1 second.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pour protéger votre vie privée, cet écran s’efface dans 1 seconde.</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in %1 seconds.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pour protéger votre vie privée, cet écran s’efface dans %1 secondes.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Effacer maintenant</translation>
    </message>
</context>
<context>
    <name>IntroductionPage</name>
    <message>
        <source>A quiet check-in</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Faire le point, au calme</translation>
    </message>
    <message>
        <source>Short questions about tiredness, mood and daily life. They can&apos;t give a diagnosis, but a first picture.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Des questions courtes sur la fatigue, le moral et le quotidien. Pas de diagnostic, mais une première idée.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can go back, skip a question, or stop at any time.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Environ cinq minutes. Vous pouvez revenir en arrière, passer une question ou arrêter.</translation>
    </message>
    <message>
        <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Personne ne voit vos réponses, et personne n’est alerté. Besoin d’aide&#xa0;? Parlez à notre personnel.</translation>
    </message>
    <message>
        <source>You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vous verrez votre résultat ici&#xa0;; ensuite tout est effacé. Deux questions parlent de pensées de mort ou de se faire du mal.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Reprendre où j’en étais</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start again from the first question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Recommencer à la première question</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Letters %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lettres %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear all letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vider&#xa0;: effacer toutes les lettres</translation>
    </message>
</context>
<context>
    <name>MoreQuestions</name>
    <message>
        <source>More questions, if you like</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>D’autres questions, si vous voulez</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un code pour l’appareil photo de votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>SMS au %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Appeler le %1</translation>
    </message>
</context>
<context>
    <name>PageTurns</name>
    <message>
        <source>Earlier</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Speed %1 %</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vitesse %1 %</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Speed, volume</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vitesse, volume</translation>
    </message>
</context>
<context>
    <name>PlayerQuestion</name>
    <message>
        <source>The next chair may hear this.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>La personne à côté peut entendre.</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cette page n’est pas lue à voix haute.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>La lire à voix haute</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Rester en silence</translation>
    </message>
</context>
<context>
    <name>PlayerSteps</name>
    <message>
        <source>One sentence back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Une phrase en arrière</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>La lire à voix haute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lire cette page</translation>
    </message>
    <message>
        <source>One sentence forward</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Une phrase en avant</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide maintenant</translation>
    </message>
    <message>
        <source>Why this came up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>What next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Burnout ou dépression&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PreferenceChoice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PreferenceLanguages</name>
    <message>
        <source>Language</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>PreferencePressing</name>
    <message>
        <source>Ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Façons d’appuyer</translation>
    </message>
    <message>
        <source>Touch or keys</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Écran ou touches</translation>
    </message>
    <message>
        <source>Two switches: one moves on, one presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Deux boutons&#xa0;: l’un avance, l’autre choisit</translation>
    </message>
    <message>
        <source>One switch: the screen moves on by itself, the switch presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un bouton&#xa0;: l’écran avance seul, le bouton choisit</translation>
    </message>
    <message>
        <source>Moves on after: %1 seconds</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Avance après&#xa0;: %1 secondes</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>PreferenceSound</name>
    <message>
        <source>Listening</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Read the pages aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lire les pages à voix haute</translation>
    </message>
    <message>
        <source>Private pages too, on the loudspeaker</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Les pages privées aussi, au haut-parleur</translation>
    </message>
    <message>
        <source>How loud: %1 of 10</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volume&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>How fast: %1 percent</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vitesse&#xa0;: %1 pour cent</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus vite</translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>How would you like this screen to be?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Comment voulez-vous cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Taille des mots</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Colors</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>Movement</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Nothing moves on this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Rien ne bouge sur cet écran</translation>
    </message>
    <message>
        <source>Your place and your answers stay. When you finish, everything goes back to how it was.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Votre page et vos réponses restent. Quand vous terminez, tout redevient comme avant.</translation>
    </message>
    <message>
        <source>Everything back to how it was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tout remettre comme avant</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>button</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>bouton</translation>
    </message>
    <message>
        <source>not available now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>pas disponible maintenant</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Je préfère ne pas répondre</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>This screen is resting. Touch it, or press any key, to wake it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cet écran se repose. Touchez-le ou appuyez sur une touche pour le réveiller.</translation>
    </message>
</context>
<context>
    <name>ResultFindings</name>
    <message>
        <source>What your answers say</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ce que disent vos réponses</translation>
    </message>
</context>
<context>
    <name>ResultNumbers</name>
    <message>
        <source>Too few answers for a number.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trop peu de réponses pour un nombre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide maintenant</translation>
    </message>
    <message>
        <source>You can talk to someone today, about feeling hopeless too.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vous pouvez parler à quelqu’un aujourd’hui, aussi du sentiment que tout est sans espoir.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voir qui peut aider</translation>
    </message>
    <message>
        <source>What eases this</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ce qui soulage</translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>De petits pas</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cacher les chiffres</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ouvert. La liste est dessous.</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Burnout ou dépression&#xa0;?</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Emportez-le</translation>
    </message>
</context>
<context>
    <name>ResultPicture</name>
    <message>
        <source>lines that others use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>seuils que d’autres utilisent</translation>
    </message>
</context>
<context>
    <name>ResultSayings</name>
    <message>
        <source>What to say to your clinician</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Que dire à votre médecin</translation>
    </message>
    <message>
        <source>Say it without numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Le dire sans chiffres</translation>
    </message>
    <message>
        <source>Say it with numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Le dire avec les chiffres</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Touch an answer to change it, or go on to the result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Touchez une réponse pour la changer, ou passez au résultat.</translation>
    </message>
    <message>
        <source>See my result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voir mon résultat</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Je préfère ne pas répondre</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>More</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Back up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Remonter</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>The %1 best guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Les %1 meilleurs guides</translation>
    </message>
    <message>
        <source>Guides found: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guides trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>We have no guide with these words. Try fewer letters, or go on here:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nous n’avons pas de guide avec ces mots. Essayez moins de lettres, ou continuez ici&#xa0;:</translation>
    </message>
    <message>
        <source>Type a word, like “sleep”. It need not be spelled right. What you type is not kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Écrivez un mot, comme «&#xa0;sommeil&#xa0;». Les fautes ne gênent pas. Ce que vous écrivez n’est pas gardé.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide maintenant</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Choisir une question</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide</translation>
    </message>
</context>
<context>
    <name>SheetSlide</name>
    <message>
        <source>From your clinic</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>De votre clinique</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>À lire ici, sous «&#xa0;Lire&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SourcedLines</name>
    <message>
        <source>Source: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Ten steps down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dix de moins</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pas encore de nombre</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Ten steps up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dix de plus</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Get help now: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Trouver de l’aide maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calling our staff …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Appel du personnel…</translation>
    </message>
    <message>
        <source>Our staff have been called to this screen. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Notre personnel a été appelé à cet écran. Si personne ne vient bientôt, parlez à quelqu’un.</translation>
    </message>
    <message>
        <source>A sound was played to call our staff. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un son a retenti pour appeler notre personnel. Si personne ne vient bientôt, parlez à quelqu’un.</translation>
    </message>
    <message>
        <source>The call may not have gone through. Please tell someone yourself, so that help can come.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>L’appel n’est peut-être pas passé. Parlez vous-même à quelqu’un, pour que l’aide puisse venir.</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Appeler le personnel</translation>
    </message>
    <message>
        <source>Ask staff again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Rappeler le personnel</translation>
    </message>
    <message>
        <source>The call says only where this screen is.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>L’appel dit seulement où se trouve cet écran.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Revenir où j’en étais</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Emportez-le</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens a page of this clinic that shows your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Visez ce code avec l’appareil photo de votre téléphone. Il ouvre une page de cette clinique qui montre votre résultat.</translation>
    </message>
    <message>
        <source>Your result is the part of the address behind the # sign. That part stays on your phone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Votre résultat est la partie de l’adresse après le signe #. Cette partie reste sur votre téléphone.</translation>
    </message>
    <message>
        <source>Your phone&apos;s browser may remember the address.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Le navigateur de votre téléphone peut garder l’adresse en mémoire.</translation>
    </message>
    <message>
        <source>A code for your phone&apos;s camera, with your result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un code pour l’appareil photo de votre téléphone, avec votre résultat</translation>
    </message>
    <message>
        <source>Leave the numbers out</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Retirer les chiffres</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ajouter les chiffres</translation>
    </message>
    <message>
        <source>Your result is too long for the numbers to fit in. It is here without them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Votre résultat est trop long&#xa0;: les chiffres n’ont pas la place. Le voici sans eux.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Your sheet is on its way to the printer …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Votre feuille part vers l’imprimante…</translation>
    </message>
    <message>
        <source>Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Votre feuille a été envoyée à l’imprimante. Allez la prendre, pour que personne d’autre ne la lise.</translation>
    </message>
    <message>
        <source>Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Votre feuille n’a pas pu être imprimée. Il n’y a qu’un essai par visite. Vous pouvez noter ce qui compte pour vous.</translation>
    </message>
    <message>
        <source>One sheet with your result leaves this screen and goes to the clinic&apos;s printer. The print queue may keep it until it is printed.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Une feuille avec votre résultat quitte cet écran et va à l’imprimante de la clinique. La file d’impression peut la garder jusqu’à ce qu’elle soit imprimée.</translation>
    </message>
    <message>
        <source>Print one sheet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Imprimer une feuille</translation>
    </message>
    <message>
        <source>This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cet écran ne garde rien et n’envoie rien. Vous pouvez noter ce qui compte pour vous, ou prendre une photo de votre résultat.</translation>
    </message>
    <message>
        <source>Someone to talk to, at any hour</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quelqu’un à qui parler, à toute heure</translation>
    </message>
</context>
<context>
    <name>TextSlide</name>
    <message>
        <source>Welcome</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A few quiet minutes for you, while you wait.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quelques minutes de calme pour vous, pendant l’attente.</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>À lire ici, sous «&#xa0;Lire&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Visits by video</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Consultations par vidéo</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Settings: words, colors, ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Réglages&#xa0;: mots, couleurs, façons d’appuyer</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Hides this page until you press &quot;Show again&quot;</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cache cette page jusqu’à ce que vous touchiez «&#xa0;Montrer à nouveau&#xa0;»</translation>
    </message>
    <message>
        <source>Finish &amp; clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Finir et effacer</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>More topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus de thèmes</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tous les guides</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How would you like to use this screen?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Comment voulez-vous utiliser cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Bigger words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mots plus grands</translation>
    </message>
    <message>
        <source>White words on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mots blancs sur noir</translation>
    </message>
    <message>
        <source>Listen: it reads aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Écouter&#xa0;: il lit à voix haute</translation>
    </message>
    <message>
        <source>Keys or switches</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Touches ou boutons</translation>
    </message>
    <message>
        <source>More settings</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Choose what helps you. You can change it on every page.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Choisissez ce qui vous aide. Vous pouvez le changer sur chaque page.</translation>
    </message>
</context>
</TS>
