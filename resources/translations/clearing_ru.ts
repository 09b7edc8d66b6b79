<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Коснитесь экрана, чтобы начать</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Сделать удобнее</translation>
    </message>
    <message>
        <source>Or press Enter. With headphones, every page is read to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Или нажмите Enter. В наушниках вам прочтут каждую страницу.</translation>
    </message>
    <message>
        <source>Begins with the question how you would like to use this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Начать с вопроса, как вам удобно пользоваться экраном</translation>
    </message>
    <message>
        <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Конфиденциально: ничего не сохраняется. Если экрана не касаются %1&#xa0;сек., он спросит, здесь ли вы, и всё сотрёт.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Guides: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Статьи: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Still there? This screen clears itself in 1 second. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вы ещё здесь? Экран очистится через 1 секунду. Коснитесь его, чтобы остаться.</translation>
    </message>
    <message>
        <source>Still there? This screen clears itself in %1 seconds. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вы ещё здесь? Секунд до очистки экрана:&#xa0;%1. Коснитесь его, чтобы остаться.</translation>
    </message>
    <message>
        <source>Clears in 1 second. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Очистка через 1 секунду. Коснитесь, чтобы остаться.</translation>
    </message>
    <message>
        <source>Clears in %1 seconds. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Секунд до очистки:&#xa0;%1. Коснитесь, чтобы остаться.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This page is covered.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Эта страница скрыта.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Показать снова</translation>
    </message>
</context>
<context>
    <name>GuideJump</name>
    <message>
        <source>You are reading it</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вы читаете эту часть</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Код для камеры вашего телефона: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Наведите камеру телефона на этот код.</translation>
    </message>
</context>
<context>
    <name>GuideListPage</name>
    <message>
        <source>More guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ещё статьи</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Часть %1 из %2</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Проверено: %1, %2</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скрыть источники</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Показать источники</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Написано: %1</translation>
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
        <translation>Открыто. Ответ ниже.</translation>
    </message>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Закрыто. Нажмите, чтобы прочитать ответ.</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Источники %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Источник %1</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Открыто. Список ниже.</translation>
    </message>
    <message>
        <source>Closed. Press to list them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Закрыто. Нажмите, чтобы увидеть список.</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>What is on your mind?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Что вас беспокоит?</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Темы</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language. This is what there is:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На этом языке нет того, что вы читали. Вот что есть:</translation>
    </message>
    <message>
        <source>More questions</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ещё вопросы</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Помощь сейчас</translation>
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
        <translation>Что помогло бы вам сейчас?</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На этом языке нет того, что вы читали.</translation>
    </message>
    <message>
        <source>Check in with yourself</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Проверьте, как вы</translation>
    </message>
    <message>
        <source>A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Несколько минут. Проверенные вопросы, результат здесь. Ответов никто не видит, ничего не хранится.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Лечение</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Выгорание или депрессия?</translation>
    </message>
    <message>
        <source>Compare them, side by side</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Сравните их рядом</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Short guides, in plain words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Коротко и понятно</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Получить помощь</translation>
    </message>
    <message>
        <source>Here, by phone, in danger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Здесь, по телефону, в опасности</translation>
    </message>
    <message>
        <source>This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Экран ждёт касания (секунд:&#xa0;%1), потом спросит, здесь ли вы, и всё сотрёт.</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>To keep your visit private, this screen clears itself in 1 second.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Чтобы никто не увидел ваших ответов, экран очистится сам через 1 секунду.</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in %1 seconds.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Чтобы никто не увидел ваших ответов, экран очистится сам. Осталось секунд:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Нужно больше времени</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Стереть сейчас</translation>
    </message>
</context>
<context>
    <name>IntroductionPage</name>
    <message>
        <source>A quiet check-in</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Несколько вопросов в тишине</translation>
    </message>
    <message>
        <source>Short questions about tiredness, mood and daily life. They can&apos;t give a diagnosis, but a first picture.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вопросы об усталости, настроении и жизни. Это не диагноз, а первый взгляд.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can go back, skip a question, or stop at any time.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Около пяти минут. Можно вернуться, пропустить вопрос или остановиться.</translation>
    </message>
    <message>
        <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ответов никто не видит, никому не придёт сигнал. Нужна помощь? Скажите сотрудникам.</translation>
    </message>
    <message>
        <source>You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вы увидите результат здесь; потом всё будет стёрто. Два вопроса — о мыслях о смерти или о том, чтобы причинить себе вред.</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Продолжить с того же места</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start again from the first question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Начать заново с первого вопроса</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Letters %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Буквы %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Стереть последнюю букву</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear all letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Очистить все буквы</translation>
    </message>
</context>
<context>
    <name>MoreQuestions</name>
    <message>
        <source>More questions, if you like</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ещё вопросы, если хотите</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Код для камеры вашего телефона: %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>СМС на %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Позвонить: %1</translation>
    </message>
</context>
<context>
    <name>PageTurns</name>
    <message>
        <source>Earlier</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1–%2 из %3</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Speed %1 %</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скорость %1 %</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Громкость %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Speed, volume</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скорость, громкость</translation>
    </message>
</context>
<context>
    <name>PlayerQuestion</name>
    <message>
        <source>The next chair may hear this.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Это может услышать сосед.</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Эта страница не читается вслух.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Не читать вслух</translation>
    </message>
</context>
<context>
    <name>PlayerSteps</name>
    <message>
        <source>One sentence back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На предложение назад</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Прочесть страницу</translation>
    </message>
    <message>
        <source>One sentence forward</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На предложение вперёд</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Помощь сейчас</translation>
    </message>
    <message>
        <source>Why this came up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Почему такой результат</translation>
    </message>
    <message>
        <source>What next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Выгорание или депрессия?</translation>
    </message>
</context>
<context>
    <name>PreferenceChoice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>PreferenceLanguages</name>
    <message>
        <source>Language</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>PreferencePressing</name>
    <message>
        <source>Ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Как нажимать</translation>
    </message>
    <message>
        <source>Touch or keys</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Экран или клавиши</translation>
    </message>
    <message>
        <source>Two switches: one moves on, one presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Две кнопки: одна ведёт дальше, другая выбирает</translation>
    </message>
    <message>
        <source>One switch: the screen moves on by itself, the switch presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Одна кнопка: экран идёт дальше сам, кнопка выбирает</translation>
    </message>
    <message>
        <source>Moves on after: %1 seconds</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Идёт дальше через: %1 с</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>PreferenceSound</name>
    <message>
        <source>Listening</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Прослушивание</translation>
    </message>
    <message>
        <source>Read the pages aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Читать страницы вслух</translation>
    </message>
    <message>
        <source>Private pages too, on the loudspeaker</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Личные страницы тоже, через динамик</translation>
    </message>
    <message>
        <source>How loud: %1 of 10</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Громкость: %1 из 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Громче</translation>
    </message>
    <message>
        <source>How fast: %1 percent</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скорость: %1 процентов</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Быстрее</translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>How would you like this screen to be?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Каким сделать этот экран?</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Размер слов</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Largest</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Colors</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Белое на чёрном</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Чёрное на белом</translation>
    </message>
    <message>
        <source>Movement</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Nothing moves on this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На экране ничего не движется</translation>
    </message>
    <message>
        <source>Your place and your answers stay. When you finish, everything goes back to how it was.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Страница и ответы останутся. Когда вы закончите, всё станет как было.</translation>
    </message>
    <message>
        <source>Everything back to how it was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вернуть всё как было</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>button</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>not available now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>сейчас недоступно</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Не хочу отвечать</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>This screen is resting. Touch it, or press any key, to wake it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Экран отдыхает. Коснитесь его или нажмите любую клавишу, чтобы его включить.</translation>
    </message>
</context>
<context>
    <name>ResultFindings</name>
    <message>
        <source>What your answers say</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>О чём говорят ваши ответы</translation>
    </message>
</context>
<context>
    <name>ResultNumbers</name>
    <message>
        <source>Too few answers for a number.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Слишком мало ответов, чтобы посчитать.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 из %2</translation>
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
        <translation>Помощь сейчас</translation>
    </message>
    <message>
        <source>You can talk to someone today, about feeling hopeless too.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Сегодня вы можете с кем-то поговорить, и о чувстве безнадёжности тоже.</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Посмотреть, кто поможет</translation>
    </message>
    <message>
        <source>What eases this</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Что облегчает</translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Небольшие шаги</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скрыть числа</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Показать числа</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Открыто. Список ниже.</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Выгорание или депрессия?</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Взять с собой</translation>
    </message>
</context>
<context>
    <name>ResultPicture</name>
    <message>
        <source>lines that others use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>границы, принятые у других</translation>
    </message>
</context>
<context>
    <name>ResultSayings</name>
    <message>
        <source>What to say to your clinician</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Что сказать врачу</translation>
    </message>
    <message>
        <source>Say it without numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Сказать без чисел</translation>
    </message>
    <message>
        <source>Say it with numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Сказать с числами</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ваши ответы</translation>
    </message>
    <message>
        <source>Touch an answer to change it, or go on to the result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Коснитесь ответа, чтобы изменить его, или перейдите к результату.</translation>
    </message>
    <message>
        <source>See my result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Мой результат</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Не хочу отвечать</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>More</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Наверх</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>The %1 best guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Лучшие статьи: %1</translation>
    </message>
    <message>
        <source>Guides found: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Найдено статей: %1</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Пока ничего не введено</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Введено: %1</translation>
    </message>
    <message>
        <source>We have no guide with these words. Try fewer letters, or go on here:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Статьи с такими словами нет. Попробуйте меньше букв или продолжите здесь:</translation>
    </message>
    <message>
        <source>Type a word, like “sleep”. It need not be spelled right. What you type is not kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Введите слово, например «сон». Ошибки не мешают. То, что вы вводите, не сохраняется.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Помощь сейчас</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Выбрать вопрос</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Получить помощь</translation>
    </message>
</context>
<context>
    <name>SheetSlide</name>
    <message>
        <source>From your clinic</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>От вашей клиники</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Прочитайте здесь, в разделе «Читать».</translation>
    </message>
</context>
<context>
    <name>SourcedLines</name>
    <message>
        <source>Source: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Ten steps down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На десять меньше</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Числа пока нет</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Ten steps up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На десять больше</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Get help now: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Помощь сейчас: %1</translation>
    </message>
    <message>
        <source>Calling our staff …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Зовём сотрудников…</translation>
    </message>
    <message>
        <source>Our staff have been called to this screen. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Сотрудников позвали к этому экрану. Если скоро никто не придёт, скажите кому-нибудь.</translation>
    </message>
    <message>
        <source>A sound was played to call our staff. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Прозвучал сигнал для сотрудников. Если скоро никто не придёт, скажите кому-нибудь.</translation>
    </message>
    <message>
        <source>The call may not have gone through. Please tell someone yourself, so that help can come.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Возможно, вызов не дошёл. Пожалуйста, скажите кому-нибудь сами, чтобы помощь пришла.</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Позвать сотрудников</translation>
    </message>
    <message>
        <source>Ask staff again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Позвать ещё раз</translation>
    </message>
    <message>
        <source>The call says only where this screen is.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вызов сообщает только, где стоит этот экран.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Вернуться на прежнее место</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens a page of this clinic that shows your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Наведите камеру телефона на этот код. Откроется страница клиники с вашим результатом.</translation>
    </message>
    <message>
        <source>Your result is the part of the address behind the # sign. That part stays on your phone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ваш результат — это часть адреса после знака #. Эта часть остаётся в вашем телефоне.</translation>
    </message>
    <message>
        <source>Your phone&apos;s browser may remember the address.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Браузер телефона может запомнить этот адрес.</translation>
    </message>
    <message>
        <source>A code for your phone&apos;s camera, with your result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Код для камеры телефона с вашим результатом</translation>
    </message>
    <message>
        <source>Leave the numbers out</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Убрать числа</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Добавить числа</translation>
    </message>
    <message>
        <source>Your result is too long for the numbers to fit in. It is here without them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Результат слишком длинный, числа не поместились. Он здесь без них.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Your sheet is on its way to the printer …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Лист отправляется на принтер…</translation>
    </message>
    <message>
        <source>Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Лист отправлен на принтер. Заберите его, чтобы никто другой его не прочитал.</translation>
    </message>
    <message>
        <source>Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Лист не удалось напечатать. За одно посещение можно попробовать только раз. Вы можете записать то, что для вас важно.</translation>
    </message>
    <message>
        <source>One sheet with your result leaves this screen and goes to the clinic&apos;s printer. The print queue may keep it until it is printed.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Лист с вашим результатом уйдёт с этого экрана на принтер клиники. Очередь печати может хранить его, пока он не напечатан.</translation>
    </message>
    <message>
        <source>Print one sheet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Напечатать один лист</translation>
    </message>
    <message>
        <source>This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Этот экран ничего не хранит и не отправляет. Вы можете записать то, что для вас важно, или сфотографировать результат.</translation>
    </message>
    <message>
        <source>Someone to talk to, at any hour</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>С кем можно поговорить в любое время</translation>
    </message>
</context>
<context>
    <name>TextSlide</name>
    <message>
        <source>Welcome</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>A few quiet minutes for you, while you wait.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Несколько спокойных минут для вас, пока вы ждёте.</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Прочитайте здесь, в разделе «Читать».</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Visits by video</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Приём по видео</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Settings: words, colors, ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Настройки: слова, цвета, как нажимать</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Не читать вслух</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hides this page until you press &quot;Show again&quot;</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Скрывает эту страницу, пока вы не нажмёте «Показать снова»</translation>
    </message>
    <message>
        <source>Finish &amp; clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Выйти и стереть</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Темы</translation>
    </message>
    <message>
        <source>More topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ещё темы</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Все статьи</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>How would you like to use this screen?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Как вам удобнее?</translation>
    </message>
    <message>
        <source>Bigger words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Слова крупнее</translation>
    </message>
    <message>
        <source>White words on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Белые слова на чёрном</translation>
    </message>
    <message>
        <source>Listen: it reads aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Слушать: экран читает вслух</translation>
    </message>
    <message>
        <source>Keys or switches</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Клавиши или кнопки</translation>
    </message>
    <message>
        <source>More settings</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Ещё настройки</translation>
    </message>
    <message>
        <source>Choose what helps you. You can change it on every page.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>Выберите то, что вам помогает. Это можно изменить на каждой странице.</translation>
    </message>
</context>
</TS>
