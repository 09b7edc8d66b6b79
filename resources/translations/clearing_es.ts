<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es">
    <context>
        <name>AttractPage</name>
        <message>
            <source>Touch to begin</source>
            <translation>Toque para comenzar</translation>
        </message>
        <message>
            <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
            <translation>Privado: no se guarda nada. Si nadie toca la pantalla en %1 segundos, pregunta y después se borra.</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Reviewed by %1</source>
            <translation>Revisado por %1</translation>
        </message>
        <message>
            <source>Hide the sources</source>
            <translation>Ocultar las fuentes</translation>
        </message>
        <message>
            <source>Show the sources</source>
            <translation>Mostrar las fuentes</translation>
        </message>
    </context>
    <context>
        <name>GuidesPage</name>
        <message>
            <source>Short guides</source>
            <translation>Guías cortas</translation>
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
            <source>The PHQ-9: nine short questions about the last 2 weeks. It is not a diagnosis.</source>
            <translation>El PHQ-9: nueve preguntas cortas sobre las últimas 2 semanas. No es un diagnóstico.</translation>
        </message>
        <message>
            <source>It takes a few minutes. You can go back, skip a question, or stop at any time.</source>
            <translation>Toma unos minutos. Puede volver atrás, saltar una pregunta o parar cuando quiera.</translation>
        </message>
        <message>
            <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
            <translation>Nadie ve sus respuestas y nadie recibe aviso. Si necesita ayuda, dígaselo a nuestro personal.</translation>
        </message>
        <message>
            <source>You see your result here; then everything is cleared. The ninth question is about thoughts of being better off dead.</source>
            <translation>Verá su resultado aquí; después todo se borra. La novena pregunta es sobre pensamientos de estar mejor muerto.</translation>
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
        <name>QuestionPage</name>
        <message>
            <source>Question %1 of %2</source>
            <translation>Pregunta %1 de %2</translation>
        </message>
        <message>
            <source>I'd rather not answer</source>
            <translation>Prefiero no responder</translation>
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
            <source>Show the numbers</source>
            <translation>Mostrar los números</translation>
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
            <source>Cover this page</source>
            <translation>Tapar esta página</translation>
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
            <source>I'd rather not answer</source>
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
            <source>Ask staff to come</source>
            <translation>Pedir que venga el personal</translation>
        </message>
        <message>
            <source>Ask staff again</source>
            <translation>Llamar otra vez al personal</translation>
        </message>
        <message>
            <source>Go on with the questions</source>
            <translation>Seguir con las preguntas</translation>
        </message>
        <message>
            <source>Back to where I was</source>
            <translation>Volver a donde estaba</translation>
        </message>
    </context>
    <context>
        <name>TextSizePanel</name>
        <message>
            <source>How big should the words be?</source>
            <translation>¿De qué tamaño quiere las letras?</translation>
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
            <source>Done</source>
            <translation>Listo</translation>
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
            <source>Text size</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <source>Finish &amp; clear</source>
            <translation>Terminar y borrar</translation>
        </message>
    </context>
    <context>
        <name>VisitView</name>
        <message>
            <source>Show the page again</source>
            <translation>Mostrar la página otra vez</translation>
        </message>
    </context>
</TS>