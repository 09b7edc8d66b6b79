<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais fácil de usar</translation>
    </message>
    <message>
        <source>Or press Enter. With headphones, every page is read to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ou aperte Enter. Com fones de ouvido, cada página é lida para você.</translation>
    </message>
    <message>
        <source>Begins with the question how you would like to use this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Começa com a pergunta de como você quer usar esta tela</translation>
    </message>
    <message>
        <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Privado: nada fica guardado. Se ninguém tocar na tela por %1 segundos, ela pergunta e depois apaga tudo.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Guides: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guias: %1</translation>
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
        <translation>não marcada</translation>
    </message>
    <message>
        <source>selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>não selecionada</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Still there? This screen clears itself in 1 second. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ainda está aí? Esta tela apaga tudo em 1 segundo. Toque nela para continuar.</translation>
    </message>
    <message>
        <source>Still there? This screen clears itself in %1 seconds. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ainda está aí? Esta tela apaga tudo em %1 segundos. Toque nela para continuar.</translation>
    </message>
    <message>
        <source>Clears in 1 second. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apaga tudo em 1 segundo. Toque para continuar.</translation>
    </message>
    <message>
        <source>Clears in %1 seconds. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apaga tudo em %1 segundos. Toque para continuar.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This page is covered.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta página está coberta.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar de novo</translation>
    </message>
</context>
<context>
    <name>GuideJump</name>
    <message>
        <source>You are reading it</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>É a parte que você está lendo</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Um código para a câmera do seu celular: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aponte a câmera do seu celular para este código.</translation>
    </message>
</context>
<context>
    <name>GuideListPage</name>
    <message>
        <source>More guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais guias</translation>
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
        <translation>Revisado por %1 em %2</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esconder as fontes</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar as fontes</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escrito em %1</translation>
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
        <translation>Aberta. A resposta está abaixo.</translation>
    </message>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fechada. Aperte para ler a resposta.</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fontes %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fonte %1</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aberto. Elas estão abaixo.</translation>
    </message>
    <message>
        <source>Closed. Press to list them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fechado. Aperte para ver a lista.</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>What is on your mind?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O que preocupa você?</translation>
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
        <translation>Todos os guias</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language. This is what there is:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O que você estava lendo não está neste idioma. Isto é o que há:</translation>
    </message>
    <message>
        <source>More questions</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais perguntas</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ajuda agora</translation>
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
        <translation>O que ajudaria você agora?</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O que você estava lendo não está neste idioma.</translation>
    </message>
    <message>
        <source>Check in with yourself</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Veja como você está</translation>
    </message>
    <message>
        <source>A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Alguns minutos. Perguntas validadas, com o resultado aqui mesmo. Ninguém vê suas respostas e nada fica guardado.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tratamentos</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Burnout ou depressão?</translation>
    </message>
    <message>
        <source>Compare them, side by side</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Compare os dois, lado a lado</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Short guides, in plain words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guias curtos, em palavras simples</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Here, by phone, in danger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aqui, por telefone, em perigo</translation>
    </message>
    <message>
        <source>This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta tela espera um toque por %1 segundos. Depois pergunta se você ainda está aí e apaga tudo.</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>To keep your visit private, this screen clears itself in 1 second.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Para proteger sua privacidade, esta tela apaga tudo em 1 segundo.</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in %1 seconds.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Para proteger sua privacidade, esta tela apaga tudo em %1 segundos.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Preciso de mais tempo</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apagar tudo agora</translation>
    </message>
</context>
<context>
    <name>IntroductionPage</name>
    <message>
        <source>A quiet check-in</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Umas perguntas, com calma</translation>
    </message>
    <message>
        <source>Short questions about tiredness, mood and daily life. They can&apos;t give a diagnosis, but a first picture.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Perguntas curtas sobre cansaço, ânimo e o dia a dia. Elas não dão um diagnóstico, mas dão uma primeira ideia.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can go back, skip a question, or stop at any time.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leva uns cinco minutos. Você pode voltar, pular uma pergunta ou parar quando quiser.</translation>
    </message>
    <message>
        <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ninguém vê suas respostas e ninguém recebe aviso. Se precisar de ajuda, fale com nossa equipe.</translation>
    </message>
    <message>
        <source>You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Você vê seu resultado aqui; depois tudo é apagado. Duas perguntas são sobre pensamentos de morte ou de se machucar.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Continuar de onde parei</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start again from the first question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Recomeçar da primeira pergunta</translation>
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
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear all letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Limpar todas as letras</translation>
    </message>
</context>
<context>
    <name>MoreQuestions</name>
    <message>
        <source>More questions, if you like</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais perguntas, se você quiser</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Um código para a câmera do seu celular: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ligue para %1</translation>
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
        <translation>Velocidade %1 %</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Speed, volume</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Velocidade, volume</translation>
    </message>
</context>
<context>
    <name>PlayerQuestion</name>
    <message>
        <source>The next chair may hear this.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Quem está ao lado pode ouvir isto.</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta página não é lida em voz alta.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Em silêncio</translation>
    </message>
</context>
<context>
    <name>PlayerSteps</name>
    <message>
        <source>One sentence back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Uma frase atrás</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ler esta página</translation>
    </message>
    <message>
        <source>One sentence forward</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Uma frase à frente</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ajuda agora</translation>
    </message>
    <message>
        <source>Why this came up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Por que apareceu isto</translation>
    </message>
    <message>
        <source>What next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>E agora?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Burnout ou depressão?</translation>
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
        <translation>Formas de tocar</translation>
    </message>
    <message>
        <source>Touch or keys</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dedo ou teclas</translation>
    </message>
    <message>
        <source>Two switches: one moves on, one presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dois botões: um avança, o outro escolhe</translation>
    </message>
    <message>
        <source>One switch: the screen moves on by itself, the switch presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Um botão: a tela avança sozinha, o botão escolhe</translation>
    </message>
    <message>
        <source>Moves on after: %1 seconds</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Avança depois de: %1 segundos</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>PreferenceSound</name>
    <message>
        <source>Listening</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Read the pages aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ler as páginas em voz alta</translation>
    </message>
    <message>
        <source>Private pages too, on the loudspeaker</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Também as páginas privadas, no alto-falante</translation>
    </message>
    <message>
        <source>How loud: %1 of 10</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Volume: %1 de 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>How fast: %1 percent</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Velocidade: %1 por cento</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais rápido</translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>How would you like this screen to be?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Como você quer esta tela?</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tamanho das palavras</translation>
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
        <translation>Maior</translation>
    </message>
    <message>
        <source>Largest</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Colors</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Branco no preto</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Preto no branco</translation>
    </message>
    <message>
        <source>Movement</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Nothing moves on this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nada se mexe nesta tela</translation>
    </message>
    <message>
        <source>Your place and your answers stay. When you finish, everything goes back to how it was.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sua página e suas respostas ficam. Quando você terminar, tudo volta a ser como era.</translation>
    </message>
    <message>
        <source>Everything back to how it was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tudo como era antes</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>button</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>botão</translation>
    </message>
    <message>
        <source>not available now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>agora não disponível</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pergunta %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Prefiro não responder</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>This screen is resting. Touch it, or press any key, to wake it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta tela está descansando. Toque nela ou pressione qualquer tecla para acordá-la.</translation>
    </message>
</context>
<context>
    <name>ResultFindings</name>
    <message>
        <source>What your answers say</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O que suas respostas dizem</translation>
    </message>
</context>
<context>
    <name>ResultNumbers</name>
    <message>
        <source>Too few answers for a number.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Poucas respostas para um número.</translation>
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
        <translation>Pedir ajuda agora</translation>
    </message>
    <message>
        <source>You can talk to someone today, about feeling hopeless too.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Você pode conversar com alguém hoje, também sobre a falta de esperança.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ver quem pode ajudar</translation>
    </message>
    <message>
        <source>What eases this</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O que alivia</translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pequenos passos</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esconder os números</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mostrar os números</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aberto. Eles estão abaixo.</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Burnout ou depressão?</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leve com você</translation>
    </message>
</context>
<context>
    <name>ResultPicture</name>
    <message>
        <source>lines that others use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>linhas que outros usam</translation>
    </message>
</context>
<context>
    <name>ResultSayings</name>
    <message>
        <source>What to say to your clinician</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O que dizer ao seu médico</translation>
    </message>
    <message>
        <source>Say it without numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dizer sem números</translation>
    </message>
    <message>
        <source>Say it with numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dizer com números</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>Touch an answer to change it, or go on to the result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Toque em uma resposta para mudar, ou siga para o resultado.</translation>
    </message>
    <message>
        <source>See my result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ver meu resultado</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Prefiro não responder</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>More</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais</translation>
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
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>The %1 best guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 melhores guias</translation>
    </message>
    <message>
        <source>Guides found: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Guias encontrados: %1</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nada escrito ainda</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>We have no guide with these words. Try fewer letters, or go on here:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Não temos um guia com essas palavras. Tente com menos letras ou siga por aqui:</translation>
    </message>
    <message>
        <source>Type a word, like “sleep”. It need not be spelled right. What you type is not kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escreva uma palavra, como “dormir”. Não precisa escrever certo. O que você escreve não fica guardado.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ajuda agora</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escolher uma pergunta</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ajuda</translation>
    </message>
</context>
<context>
    <name>SheetSlide</name>
    <message>
        <source>From your clinic</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Da sua clínica</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leia aqui, em “Ler”.</translation>
    </message>
</context>
<context>
    <name>SourcedLines</name>
    <message>
        <source>Source: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Ten steps down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dez passos a menos</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ainda sem número</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Ten steps up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Dez passos a mais</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Get help now: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir ajuda agora: %1</translation>
    </message>
    <message>
        <source>Calling our staff …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Chamando nossa equipe…</translation>
    </message>
    <message>
        <source>Our staff have been called to this screen. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Nossa equipe foi chamada para vir até esta tela. Se ninguém vier logo, fale com alguém.</translation>
    </message>
    <message>
        <source>A sound was played to call our staff. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tocou um som para chamar nossa equipe. Se ninguém vier logo, fale com alguém.</translation>
    </message>
    <message>
        <source>The call may not have gone through. Please tell someone yourself, so that help can come.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O aviso pode não ter chegado. Por favor, fale com alguém, para que a ajuda venha.</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Pedir que a equipe venha</translation>
    </message>
    <message>
        <source>Ask staff again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Chamar a equipe de novo</translation>
    </message>
    <message>
        <source>The call says only where this screen is.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O aviso diz apenas onde esta tela está.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voltar para onde eu estava</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leve com você</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>No seu celular</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens a page of this clinic that shows your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Aponte a câmera do seu celular para este código. Ele abre uma página desta clínica que mostra seu resultado.</translation>
    </message>
    <message>
        <source>Your result is the part of the address behind the # sign. That part stays on your phone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Seu resultado é a parte do endereço depois do sinal #. Essa parte fica no seu celular.</translation>
    </message>
    <message>
        <source>Your phone&apos;s browser may remember the address.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>O navegador do seu celular pode guardar o endereço.</translation>
    </message>
    <message>
        <source>A code for your phone&apos;s camera, with your result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Um código para a câmera do seu celular, com seu resultado</translation>
    </message>
    <message>
        <source>Leave the numbers out</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Tirar os números</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Incluir os números</translation>
    </message>
    <message>
        <source>Your result is too long for the numbers to fit in. It is here without them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Seu resultado é longo demais e os números não cabem. Aqui ele está sem os números.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>Your sheet is on its way to the printer …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sua folha está indo para a impressora…</translation>
    </message>
    <message>
        <source>Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Sua folha foi enviada para a impressora. Pegue a folha, para que mais ninguém leia.</translation>
    </message>
    <message>
        <source>Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Não foi possível imprimir sua folha. Só há uma tentativa por visita. Você pode anotar o que for importante para você.</translation>
    </message>
    <message>
        <source>One sheet with your result leaves this screen and goes to the clinic&apos;s printer. The print queue may keep it until it is printed.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Uma folha com seu resultado sai desta tela e vai para a impressora da clínica. A fila da impressora pode guardar a folha até ela ser impressa.</translation>
    </message>
    <message>
        <source>Print one sheet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Imprimir uma folha</translation>
    </message>
    <message>
        <source>This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Esta tela não guarda nem envia nada. Você pode anotar o que for importante para você ou tirar uma foto do seu resultado.</translation>
    </message>
    <message>
        <source>Someone to talk to, at any hour</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Alguém para conversar, a qualquer hora</translation>
    </message>
</context>
<context>
    <name>TextSlide</name>
    <message>
        <source>Welcome</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>A few quiet minutes for you, while you wait.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Uns minutos tranquilos para você, enquanto espera.</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Leia aqui, em “Ler”.</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Visits by video</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Consultas por vídeo</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Settings: words, colors, ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ajustes: palavras, cores, formas de tocar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Parar de ler em voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>Hides this page until you press &quot;Show again&quot;</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Cobre esta página até você tocar em “Mostrar de novo”</translation>
    </message>
    <message>
        <source>Finish &amp; clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Terminar e apagar</translation>
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
        <translation>Mais temas</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Todos os guias</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How would you like to use this screen?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Como você quer usar esta tela?</translation>
    </message>
    <message>
        <source>Bigger words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Palavras maiores</translation>
    </message>
    <message>
        <source>White words on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Palavras brancas no preto</translation>
    </message>
    <message>
        <source>Listen: it reads aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ouvir: ela lê em voz alta</translation>
    </message>
    <message>
        <source>Keys or switches</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Teclas ou botões</translation>
    </message>
    <message>
        <source>More settings</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Mais ajustes</translation>
    </message>
    <message>
        <source>Choose what helps you. You can change it on every page.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Escolha o que ajuda você. Dá para mudar em qualquer página.</translation>
    </message>
</context>
</TS>
