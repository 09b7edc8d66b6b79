<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para comenzar</translation>
    </message>
    <message>
        <source>Or press Enter. With headphones, every page is read to you.</source>
        <translation>O pulse Intro. Con audífonos, se le lee cada página.</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Begins with the question how you would like to use this screen</source>
        <translation>Empieza con la pregunta de cómo quiere usar esta pantalla</translation>
    </message>
    <message>
        <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
        <translation>Privado: no se guarda nada. Si nadie toca la pantalla en %1 segundos, pregunta y después se borra.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Guides: %1</source>
        <translation>Guías: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcada</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionada</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Still there? This screen clears itself in %1 seconds. Touch it to stay.</source>
        <translation>¿Sigue ahí? Esta pantalla se borra sola en %1 segundos. Tóquela para quedarse.</translation>
    </message>
    <message>
        <source>Still there? This screen clears itself in 1 second. Touch it to stay.</source>
        <translation>¿Sigue ahí? Esta pantalla se borra sola en 1 segundo. Tóquela para quedarse.</translation>
    </message>
    <message>
        <source>Clears in %1 seconds. Touch to stay.</source>
        <translation>Se borra en %1 segundos. Toque para seguir.</translation>
    </message>
    <message>
        <source>Clears in 1 second. Touch to stay.</source>
        <translation>Se borra en 1 segundo. Toque para seguir.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Touch again to go on</source>
        <translation>Toque otra vez para seguir</translation>
    </message>
    <message>
        <source>Covered. Press twice to show the page again.</source>
        <translation>Tapada. Pulse dos veces para mostrar la página otra vez.</translation>
    </message>
</context>
<context>
    <name>GuideJump</name>
    <message>
        <source>You are reading it</source>
        <translation>Es la parte que está leyendo</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translation>Un código para la cámara de su teléfono: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translation>Apunte la cámara de su teléfono a este código.</translation>
    </message>
</context>
<context>
    <name>GuideListPage</name>
    <message>
        <source>More guides</source>
        <translation>Más guías</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation>Lo revisó %1 el %2</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Mostrar las fuentes</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Escrito el %1</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Open. The answer is below.</source>
        <translation>Abierta. La respuesta está abajo.</translation>
    </message>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translation>Cerrada. Púlsela para leer la respuesta.</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources %1</source>
        <translation>Fuentes %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translation>Abierto. Están abajo.</translation>
    </message>
    <message>
        <source>Closed. Press to list them.</source>
        <translation>Cerrado. Púlselo para verlas.</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>What is on your mind?</source>
        <translation>¿Qué le preocupa?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>Todas las guías</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ahora</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would help right now?</source>
        <translation>¿Qué le ayudaría en este momento?</translation>
    </message>
    <message>
        <source>Check in with yourself</source>
        <translation>Vea cómo está</translation>
    </message>
    <message>
        <source>A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.</source>
        <translation>Unos minutos. Preguntas validadas, con resultado aquí mismo. Nadie ve sus respuestas y no se guarda nada.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translation>¿Desgaste o depresión?</translation>
    </message>
    <message>
        <source>Compare them, side by side</source>
        <translation>Compárelos lado a lado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Short guides, in plain words</source>
        <translation>Guías cortas, en palabras sencillas</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Here, by phone, in danger</source>
        <translation>Aquí, por teléfono, en peligro</translation>
    </message>
    <message>
        <source>This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.</source>
        <translation>Esta pantalla espera %1 segundos sin que la toquen. Después pregunta si sigue ahí, y se borra.</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in %1 seconds.</source>
        <translation>Para proteger su privacidad, esta pantalla se borra en %1 segundos.</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in 1 second.</source>
        <translation>Para proteger su privacidad, esta pantalla se borra en 1 segundo.</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Borrar ahora</translation>
    </message>
</context>
<context>
    <name>IntroductionPage</name>
    <message>
        <source>A quiet check-in</source>
        <translation>Unas preguntas, con calma</translation>
    </message>
    <message>
        <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
        <translation>Nadie ve sus respuestas y nadie recibe aviso. Si necesita ayuda, dígaselo a nuestro personal.</translation>
    </message>
    <message>
        <source>Short questions about tiredness, mood and daily life. They can&apos;t give a diagnosis, but a first picture.</source>
        <translation>Preguntas cortas sobre el cansancio, el ánimo y la vida diaria. No pueden dar un diagnóstico, pero sí una primera idea.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can go back, skip a question, or stop at any time.</source>
        <translation>Toma unos cinco minutos. Puede volver atrás, saltar una pregunta o parar cuando quiera.</translation>
    </message>
    <message>
        <source>You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.</source>
        <translation>Verá su resultado aquí; después todo se borra. Dos preguntas son sobre pensamientos de muerte o de lastimarse.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Start again from the first question</source>
        <translation>Empezar de nuevo desde la primera</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Letters %1</source>
        <translation>Letras %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear all letters</source>
        <translation>Vaciar todo</translation>
    </message>
</context>
<context>
    <name>MoreQuestions</name>
    <message>
        <source>More questions, if you like</source>
        <translation>Más preguntas, si quiere</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translation>Un código para la cámara de su teléfono: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Mensaje al %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llame al %1</translation>
    </message>
</context>
<context>
    <name>PageTurns</name>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Speed %1 %</source>
        <translation>Velocidad %1 %</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translation>Esta página no se lee en voz alta.</translation>
    </message>
    <message>
        <source>The next chair may hear this.</source>
        <translation>Quien esté al lado puede oír esto.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Leerla en voz alta</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translation>Seguir en silencio</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation>Una frase atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Leer esta página</translation>
    </message>
    <message>
        <source>One sentence forward</source>
        <translation>Una frase adelante</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Speed, volume</source>
        <translation>Velocidad, volumen</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>Why this came up</source>
        <translation>Por qué salió esto</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Es bueno saber</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translation>¿Desgaste o depresión?</translation>
    </message>
</context>
<context>
    <name>PreferenceChoice</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PreferenceLanguages</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>PreferencePressing</name>
    <message>
        <source>Ways to press</source>
        <translation>Formas de pulsar</translation>
    </message>
    <message>
        <source>Touch or keys</source>
        <translation>Dedo o teclas</translation>
    </message>
    <message>
        <source>Two switches: one moves on, one presses</source>
        <translation>Dos interruptores: uno avanza, el otro elige</translation>
    </message>
    <message>
        <source>One switch: the screen moves on by itself, the switch presses</source>
        <translation>Un interruptor: la pantalla avanza sola, el interruptor elige</translation>
    </message>
    <message>
        <source>Moves on after: %1 seconds</source>
        <translation>Avanza después de: %1 segundos</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>PreferenceSound</name>
    <message>
        <source>Listening</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Read the pages aloud</source>
        <translation>Leer las páginas en voz alta</translation>
    </message>
    <message>
        <source>How loud: %1 of 10</source>
        <translation>Volumen: %1 de 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>How fast: %1 percent</source>
        <translation>Velocidad: %1 por ciento</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How would you like this screen to be?</source>
        <translation>¿Cómo quiere que sea esta pantalla?</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing moves on this screen</source>
        <translation>Nada se mueve en esta pantalla</translation>
    </message>
    <message>
        <source>Your place and your answers stay. When you finish, everything goes back to how it was.</source>
        <translation>Su página y sus respuestas no se pierden. Cuando termine, todo vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>Everything back to how it was</source>
        <translation>Todo como estaba antes</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ahora no disponible</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ResultFindings</name>
    <message>
        <source>What your answers say</source>
        <translation>Lo que dicen sus respuestas</translation>
    </message>
</context>
<context>
    <name>ResultNumbers</name>
    <message>
        <source>Too few answers for a number.</source>
        <translation>Muy pocas respuestas para un número.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>You can talk to someone today, about feeling hopeless too.</source>
        <translation>Hoy puede hablar con alguien, también de la falta de esperanza.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Ver quién puede ayudar</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Ocultar los números</translation>
    </message>
    <message>
        <source>What eases this</source>
        <translation>Lo que alivia</translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translation>Pequeños pasos</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translation>¿Desgaste o depresión?</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
</context>
<context>
    <name>ResultPicture</name>
    <message>
        <source>lines that others use</source>
        <translation>líneas que usan otros</translation>
    </message>
</context>
<context>
    <name>ResultSayings</name>
    <message>
        <source>What to say to your clinician</source>
        <translation>Qué decirle a su médico</translation>
    </message>
    <message>
        <source>Say it without numbers</source>
        <translation>Decirlo sin números</translation>
    </message>
    <message>
        <source>Say it with numbers</source>
        <translation>Decirlo con números</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Touch an answer to change it, or go on to the result.</source>
        <translation>Toque una respuesta para cambiarla, o siga al resultado.</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Ver mi resultado</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Prefiero no responder</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Guides found: %1</source>
        <translation>Guías: %1</translation>
    </message>
    <message>
        <source>The %1 best guides</source>
        <translation>Las %1 mejores guías</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no ha escrito nada</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Ha escrito: %1</translation>
    </message>
    <message>
        <source>We have no guide with these words. Try fewer letters, or go on here:</source>
        <translation>No tenemos ninguna guía con esas palabras. Pruebe con menos letras o siga por aquí:</translation>
    </message>
    <message>
        <source>Type a word, like “sleep”. It need not be spelled right. What you type is not kept.</source>
        <translation>Escriba una palabra, como «dormir». No hace falta escribirla bien. Lo que escriba no se guarda.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ahora</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Elegir una pregunta</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>SheetSlide</name>
    <message>
        <source>From your clinic</source>
        <translation>De su clínica</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translation>Léala aquí, en «Leer».</translation>
    </message>
</context>
<context>
    <name>SourcedLines</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Ten steps down</source>
        <translation>Diez pasos menos</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Todavía sin número</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Ten steps up</source>
        <translation>Diez pasos más</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Calling our staff …</source>
        <translation>Llamando al personal …</translation>
    </message>
    <message>
        <source>Our staff have been called to this screen. If nobody comes soon, please tell someone.</source>
        <translation>Se ha llamado al personal a esta pantalla. Si nadie viene pronto, dígaselo a alguien.</translation>
    </message>
    <message>
        <source>A sound was played to call our staff. If nobody comes soon, please tell someone.</source>
        <translation>Sonó un aviso para llamar al personal. Si nadie viene pronto, dígaselo a alguien.</translation>
    </message>
    <message>
        <source>The call may not have gone through. Please tell someone yourself, so that help can come.</source>
        <translation>Puede que la llamada no haya llegado. Dígaselo usted a alguien, para que llegue la ayuda.</translation>
    </message>
    <message>
        <source>The call says only where this screen is.</source>
        <translation>La llamada solo dice dónde está esta pantalla.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Pedir que venga el personal</translation>
    </message>
    <message>
        <source>Ask staff again</source>
        <translation>Llamar otra vez al personal</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens a page of this clinic that shows your result.</source>
        <translation>Apunte la cámara de su teléfono a este código. Abre una página de esta clínica que muestra su resultado.</translation>
    </message>
    <message>
        <source>Your result is the part of the address behind the # sign. That part stays on your phone.</source>
        <translation>Su resultado es la parte de la dirección que va después del signo #. Esa parte se queda en su teléfono.</translation>
    </message>
    <message>
        <source>Your phone&apos;s browser may remember the address.</source>
        <translation>El navegador de su teléfono puede recordar la dirección.</translation>
    </message>
    <message>
        <source>A code for your phone&apos;s camera, with your result</source>
        <translation>Un código para la cámara de su teléfono, con su resultado</translation>
    </message>
    <message>
        <source>Leave the numbers out</source>
        <translation>Quitar los números</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translation>Agregar los números</translation>
    </message>
    <message>
        <source>Your result is too long for the numbers to fit in. It is here without them.</source>
        <translation>Su resultado es demasiado largo y los números no caben. Aquí está sin ellos.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Your sheet is on its way to the printer …</source>
        <translation>Su hoja va camino a la impresora…</translation>
    </message>
    <message>
        <source>Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.</source>
        <translation>Su hoja se envió a la impresora. Recójala, para que nadie más la lea.</translation>
    </message>
    <message>
        <source>Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.</source>
        <translation>No se pudo imprimir su hoja. Solo hay un intento por visita. Puede anotar lo que le importe.</translation>
    </message>
    <message>
        <source>One sheet with your result leaves this screen and goes to the clinic&apos;s printer. The print queue may keep it until it is printed.</source>
        <translation>Una hoja con su resultado sale de esta pantalla y va a la impresora de la clínica. La cola de impresión puede guardarla hasta que se imprima.</translation>
    </message>
    <message>
        <source>Print one sheet</source>
        <translation>Imprimir una hoja</translation>
    </message>
    <message>
        <source>This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.</source>
        <translation>Esta pantalla no guarda ni envía nada. Puede anotar lo que le importe o tomar una foto de su resultado.</translation>
    </message>
    <message>
        <source>Someone to talk to, at any hour</source>
        <translation>Alguien con quien hablar, a cualquier hora</translation>
    </message>
</context>
<context>
    <name>TextSlide</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>A few quiet minutes for you, while you wait.</source>
        <translation>Unos minutos tranquilos para usted, mientras espera.</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translation>Léala aquí, en «Leer».</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Start</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Es bueno saber</translation>
    </message>
    <message>
        <source>Visits by video</source>
        <translation>Citas por video</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Settings: words, colors, ways to press</source>
        <translation>Ajustes: palabras, colores, formas de pulsar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Hides this page until you touch the screen twice</source>
        <translation>Tapa esta página hasta que toque la pantalla dos veces</translation>
    </message>
    <message>
        <source>Finish &amp; clear</source>
        <translation>Terminar y borrar</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Más temas</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>Todas las guías</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How would you like to use this screen?</source>
        <translation>¿Cómo quiere usar esta pantalla?</translation>
    </message>
    <message>
        <source>Bigger words</source>
        <translation>Palabras más grandes</translation>
    </message>
    <message>
        <source>White words on black</source>
        <translation>Palabras blancas sobre negro</translation>
    </message>
    <message>
        <source>Listen: it reads aloud</source>
        <translation>Escuchar: lee en voz alta</translation>
    </message>
    <message>
        <source>Keys or switches</source>
        <translation>Teclas o interruptores</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Choose what helps you. You can change it on every page.</source>
        <translation>Elija lo que le ayude. Puede cambiarlo en cada página.</translation>
    </message>
</context>
</TS>
