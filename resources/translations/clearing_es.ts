<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AttractPage</name>
    <message>
        <source>Easier to use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toque para comenzar</translation>
    </message>
    <message>
        <source>Or press Enter. With headphones, every page is read to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O pulse Intro. Con audífonos, se le lee cada página.</translation>
    </message>
    <message>
        <source>Begins with the question how you would like to use this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Empieza con la pregunta de cómo quiere usar esta pantalla</translation>
    </message>
    <message>
        <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Privado: no se guarda nada. Si nadie toca la pantalla en %1 segundos, pregunta y después se borra.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Guides: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guías: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>no marcada</translation>
    </message>
    <message>
        <source>selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>no seleccionada</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Still there? This screen clears itself in %1 seconds. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Sigue ahí? Esta pantalla se borra sola en %1 segundos. Tóquela para quedarse.</translation>
    </message>
    <message>
        <source>Still there? This screen clears itself in 1 second. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Sigue ahí? Esta pantalla se borra sola en 1 segundo. Tóquela para quedarse.</translation>
    </message>
    <message>
        <source>Clears in %1 seconds. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Se borra en %1 segundos. Toque para seguir.</translation>
    </message>
    <message>
        <source>Clears in 1 second. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Se borra en 1 segundo. Toque para seguir.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This page is covered.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta página está tapada.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>GuideJump</name>
    <message>
        <source>You are reading it</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Es la parte que está leyendo</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un código para la cámara de su teléfono: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apunte la cámara de su teléfono a este código.</translation>
    </message>
</context>
<context>
    <name>GuideListPage</name>
    <message>
        <source>More guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más guías</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo revisó %1 el %2</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ocultar las fuentes</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar las fuentes</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escrito el %1</translation>
    </message>
</context>
<context>
    <name>GuidePair</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Open. The answer is below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Abierta. La respuesta está abajo.</translation>
    </message>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cerrada. Púlsela para leer la respuesta.</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuentes %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Abierto. Están abajo.</translation>
    </message>
    <message>
        <source>Closed. Press to list them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cerrado. Púlselo para verlas.</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>What is on your mind?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Qué le preocupa?</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todas las guías</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language. This is what there is:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo que estaba leyendo no está en este idioma. Esto es lo que hay:</translation>
    </message>
    <message>
        <source>More questions</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más preguntas</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would help right now?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Qué le ayudaría en este momento?</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo que estaba leyendo no está en este idioma.</translation>
    </message>
    <message>
        <source>Check in with yourself</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vea cómo está</translation>
    </message>
    <message>
        <source>A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Unos minutos. Preguntas validadas, con resultado aquí mismo. Nadie ve sus respuestas y no se guarda nada.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Desgaste o depresión?</translation>
    </message>
    <message>
        <source>Compare them, side by side</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Compárelos lado a lado</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Short guides, in plain words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guías cortas, en palabras sencillas</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Here, by phone, in danger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aquí, por teléfono, en peligro</translation>
    </message>
    <message>
        <source>This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta pantalla espera %1 segundos sin que la toquen. Después pregunta si sigue ahí, y se borra.</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>Still there?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in %1 seconds.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Para proteger su privacidad, esta pantalla se borra en %1 segundos.</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in 1 second.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Para proteger su privacidad, esta pantalla se borra en 1 segundo.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Borrar ahora</translation>
    </message>
</context>
<context>
    <name>IntroductionPage</name>
    <message>
        <source>A quiet check-in</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Unas preguntas, con calma</translation>
    </message>
    <message>
        <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nadie ve sus respuestas y nadie recibe aviso. Si necesita ayuda, dígaselo a nuestro personal.</translation>
    </message>
    <message>
        <source>Short questions about tiredness, mood and daily life. They can&apos;t give a diagnosis, but a first picture.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Preguntas cortas sobre el cansancio, el ánimo y la vida diaria. No pueden dar un diagnóstico, pero sí una primera idea.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can go back, skip a question, or stop at any time.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toma unos cinco minutos. Puede volver atrás, saltar una pregunta o parar cuando quiera.</translation>
    </message>
    <message>
        <source>You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Verá su resultado aquí; después todo se borra. Dos preguntas son sobre pensamientos de muerte o de lastimarse.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Start again from the first question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Empezar de nuevo desde la primera</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Letters %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Letras %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear all letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Vaciar todo</translation>
    </message>
</context>
<context>
    <name>MoreQuestions</name>
    <message>
        <source>More questions, if you like</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más preguntas, si quiere</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un código para la cámara de su teléfono: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mensaje al %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Llame al %1</translation>
    </message>
</context>
<context>
    <name>PageTurns</name>
    <message>
        <source>Earlier</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Speed %1 %</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Velocidad %1 %</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Speed, volume</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Velocidad, volumen</translation>
    </message>
</context>
<context>
    <name>PlayerQuestion</name>
    <message>
        <source>The next chair may hear this.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quien esté al lado puede oír esto.</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta página no se lee en voz alta.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leerla en voz alta</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Seguir en silencio</translation>
    </message>
</context>
<context>
    <name>PlayerSteps</name>
    <message>
        <source>One sentence back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Una frase atrás</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leerla en voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leer esta página</translation>
    </message>
    <message>
        <source>One sentence forward</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Una frase adelante</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>Why this came up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Por qué salió esto</translation>
    </message>
    <message>
        <source>What next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Es bueno saber</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Desgaste o depresión?</translation>
    </message>
</context>
<context>
    <name>PreferenceChoice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PreferenceLanguages</name>
    <message>
        <source>Language</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>PreferencePressing</name>
    <message>
        <source>Ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Formas de pulsar</translation>
    </message>
    <message>
        <source>Touch or keys</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dedo o teclas</translation>
    </message>
    <message>
        <source>Two switches: one moves on, one presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dos interruptores: uno avanza, el otro elige</translation>
    </message>
    <message>
        <source>One switch: the screen moves on by itself, the switch presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un interruptor: la pantalla avanza sola, el interruptor elige</translation>
    </message>
    <message>
        <source>Moves on after: %1 seconds</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Avanza después de: %1 segundos</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>PreferenceSound</name>
    <message>
        <source>Listening</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Read the pages aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leer las páginas en voz alta</translation>
    </message>
    <message>
        <source>Private pages too, on the loudspeaker</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>También las páginas privadas, por el altavoz</translation>
    </message>
    <message>
        <source>How loud: %1 of 10</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volumen: %1 de 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>How fast: %1 percent</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Velocidad: %1 por ciento</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How would you like this screen to be?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Cómo quiere que sea esta pantalla?</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Colors</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>Movement</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing moves on this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nada se mueve en esta pantalla</translation>
    </message>
    <message>
        <source>Your place and your answers stay. When you finish, everything goes back to how it was.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Su página y sus respuestas no se pierden. Cuando termine, todo vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>Everything back to how it was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todo como estaba antes</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>button</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>botón</translation>
    </message>
    <message>
        <source>not available now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>ahora no disponible</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>This screen is resting. Touch it, or press any key, to wake it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta pantalla está descansando. Tóquela o presione cualquier tecla para despertarla.</translation>
    </message>
</context>
<context>
    <name>ResultFindings</name>
    <message>
        <source>What your answers say</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo que dicen sus respuestas</translation>
    </message>
</context>
<context>
    <name>ResultNumbers</name>
    <message>
        <source>Too few answers for a number.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Muy pocas respuestas para un número.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>You can talk to someone today, about feeling hopeless too.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Hoy puede hablar con alguien, también de la falta de esperanza.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ver quién puede ayudar</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ocultar los números</translation>
    </message>
    <message>
        <source>What eases this</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lo que alivia</translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pequeños pasos</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Abierto. Están abajo.</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Desgaste o depresión?</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lléveselo</translation>
    </message>
</context>
<context>
    <name>ResultPicture</name>
    <message>
        <source>lines that others use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>líneas que usan otros</translation>
    </message>
</context>
<context>
    <name>ResultSayings</name>
    <message>
        <source>What to say to your clinician</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Qué decirle a su médico</translation>
    </message>
    <message>
        <source>Say it without numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Decirlo sin números</translation>
    </message>
    <message>
        <source>Say it with numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Decirlo con números</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Touch an answer to change it, or go on to the result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toque una respuesta para cambiarla, o siga al resultado.</translation>
    </message>
    <message>
        <source>See my result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ver mi resultado</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Prefiero no responder</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>More</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Guides found: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guías: %1</translation>
    </message>
    <message>
        <source>The %1 best guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Las %1 mejores guías</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todavía no ha escrito nada</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ha escrito: %1</translation>
    </message>
    <message>
        <source>We have no guide with these words. Try fewer letters, or go on here:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No tenemos ninguna guía con esas palabras. Pruebe con menos letras o siga por aquí:</translation>
    </message>
    <message>
        <source>Type a word, like “sleep”. It need not be spelled right. What you type is not kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escriba una palabra, como «dormir». No hace falta escribirla bien. Lo que escriba no se guarda.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Elegir una pregunta</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>SheetSlide</name>
    <message>
        <source>From your clinic</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>De su clínica</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Léala aquí, en «Leer».</translation>
    </message>
</context>
<context>
    <name>SourcedLines</name>
    <message>
        <source>Source: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Ten steps down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Diez pasos menos</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todavía sin número</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Ten steps up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Diez pasos más</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Calling our staff …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Llamando al personal …</translation>
    </message>
    <message>
        <source>Our staff have been called to this screen. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Se ha llamado al personal a esta pantalla. Si nadie viene pronto, dígaselo a alguien.</translation>
    </message>
    <message>
        <source>A sound was played to call our staff. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sonó un aviso para llamar al personal. Si nadie viene pronto, dígaselo a alguien.</translation>
    </message>
    <message>
        <source>The call may not have gone through. Please tell someone yourself, so that help can come.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Puede que la llamada no haya llegado. Dígaselo usted a alguien, para que llegue la ayuda.</translation>
    </message>
    <message>
        <source>The call says only where this screen is.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>La llamada solo dice dónde está esta pantalla.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir que venga el personal</translation>
    </message>
    <message>
        <source>Get help now: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ayuda ahora: %1</translation>
    </message>
    <message>
        <source>Ask staff again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Llamar otra vez al personal</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volver a donde estaba</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens a page of this clinic that shows your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apunte la cámara de su teléfono a este código. Abre una página de esta clínica que muestra su resultado.</translation>
    </message>
    <message>
        <source>Your result is the part of the address behind the # sign. That part stays on your phone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Su resultado es la parte de la dirección que va después del signo #. Esa parte se queda en su teléfono.</translation>
    </message>
    <message>
        <source>Your phone&apos;s browser may remember the address.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>El navegador de su teléfono puede recordar la dirección.</translation>
    </message>
    <message>
        <source>A code for your phone&apos;s camera, with your result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Un código para la cámara de su teléfono, con su resultado</translation>
    </message>
    <message>
        <source>Leave the numbers out</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quitar los números</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Agregar los números</translation>
    </message>
    <message>
        <source>Your result is too long for the numbers to fit in. It is here without them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Su resultado es demasiado largo y los números no caben. Aquí está sin ellos.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Your sheet is on its way to the printer …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Su hoja va camino a la impresora…</translation>
    </message>
    <message>
        <source>Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Su hoja se envió a la impresora. Recójala, para que nadie más la lea.</translation>
    </message>
    <message>
        <source>Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No se pudo imprimir su hoja. Solo hay un intento por visita. Puede anotar lo que le importe.</translation>
    </message>
    <message>
        <source>One sheet with your result leaves this screen and goes to the clinic&apos;s printer. The print queue may keep it until it is printed.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Una hoja con su resultado sale de esta pantalla y va a la impresora de la clínica. La cola de impresión puede guardarla hasta que se imprima.</translation>
    </message>
    <message>
        <source>Print one sheet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Imprimir una hoja</translation>
    </message>
    <message>
        <source>This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta pantalla no guarda ni envía nada. Puede anotar lo que le importe o tomar una foto de su resultado.</translation>
    </message>
    <message>
        <source>Someone to talk to, at any hour</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Alguien con quien hablar, a cualquier hora</translation>
    </message>
</context>
<context>
    <name>TextSlide</name>
    <message>
        <source>Welcome</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>A few quiet minutes for you, while you wait.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Unos minutos tranquilos para usted, mientras espera.</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Léala aquí, en «Leer».</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Es bueno saber</translation>
    </message>
    <message>
        <source>Visits by video</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Citas por video</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Settings: words, colors, ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ajustes: palabras, colores, formas de pulsar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Hides this page until you press &quot;Show again&quot;</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tapa esta página hasta que usted pulse “Mostrar de nuevo”</translation>
    </message>
    <message>
        <source>Finish &amp; clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>More topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más temas</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todas las guías</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How would you like to use this screen?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>¿Cómo quiere usar esta pantalla?</translation>
    </message>
    <message>
        <source>Bigger words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Palabras más grandes</translation>
    </message>
    <message>
        <source>White words on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Palabras blancas sobre negro</translation>
    </message>
    <message>
        <source>Listen: it reads aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escuchar: lee en voz alta</translation>
    </message>
    <message>
        <source>Keys or switches</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Teclas o interruptores</translation>
    </message>
    <message>
        <source>More settings</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Choose what helps you. You can change it on every page.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Elija lo que le ayude. Puede cambiarlo en cada página.</translation>
    </message>
</context>
</TS>
