<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>触摸屏幕开始</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更易使用</translation>
    </message>
    <message>
        <source>Or press Enter. With headphones, every page is read to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>或按回车键。戴上耳机后，每一页都会读给您听。</translation>
    </message>
    <message>
        <source>Begins with the question how you would like to use this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>先询问您希望怎样使用这个屏幕</translation>
    </message>
    <message>
        <source>Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>私密：不保存任何内容。如果 %1 秒内无人触摸，屏幕会先询问，然后清空。</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Guides: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>指南：%1 篇</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>not selected</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <source>Still there? This screen clears itself in 1 second. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您还在吗？本屏幕将在 1 秒后清空。触摸即可继续。</translation>
    </message>
    <message>
        <source>Still there? This screen clears itself in %1 seconds. Touch it to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您还在吗？本屏幕将在 %1 秒后清空。触摸即可继续。</translation>
    </message>
    <message>
        <source>Clears in 1 second. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>1 秒后清空。触摸继续。</translation>
    </message>
    <message>
        <source>Clears in %1 seconds. Touch to stay.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 秒后清空。触摸继续。</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>This page is covered.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>此页已遮住。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>GuideJump</name>
    <message>
        <source>You are reading it</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您正在阅读这一部分</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>供手机相机扫描的二维码：%1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>请用手机相机对准此二维码。</translation>
    </message>
</context>
<context>
    <name>GuideListPage</name>
    <message>
        <source>More guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更多指南</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>由 %1 于 %2 审阅</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>隐藏来源</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>写于 %1</translation>
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
        <translation>已展开。答案在下方。</translation>
    </message>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已收起。按下即可阅读答案。</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已展开。列表在下方。</translation>
    </message>
    <message>
        <source>Closed. Press to list them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已收起。按下即可列出。</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>What is on your mind?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您在想什么？</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>全部指南</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language. This is what there is:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您刚才读的内容没有这种语言的版本。现有的内容如下：</translation>
    </message>
    <message>
        <source>More questions</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更多问题</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>立即获得帮助</translation>
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
        <translation>现在什么对您有帮助？</translation>
    </message>
    <message>
        <source>What you were reading is not there in this language.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您刚才读的内容没有这种语言的版本。</translation>
    </message>
    <message>
        <source>Check in with yourself</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>看看自己的状态</translation>
    </message>
    <message>
        <source>A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>只需几分钟。经过验证的问题，当场计分。没有人看到您的回答，也不会保存。</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>倦怠还是抑郁？</translation>
    </message>
    <message>
        <source>Compare them, side by side</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Short guides, in plain words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>简短易懂的指南</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>获得帮助</translation>
    </message>
    <message>
        <source>Here, by phone, in danger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>在这里、打电话、遇到危险时</translation>
    </message>
    <message>
        <source>This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>如果 %1 秒没有触摸，本屏幕会询问您是否还在，然后清空。</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>To keep your visit private, this screen clears itself in 1 second.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>为保护您的隐私，本屏幕将在 1 秒后清空。</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen clears itself in %1 seconds.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>为保护您的隐私，本屏幕将在 %1 秒后清空。</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>我需要更多时间</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>现在清空</translation>
    </message>
</context>
<context>
    <name>IntroductionPage</name>
    <message>
        <source>A quiet check-in</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>安静地看看自己的状态</translation>
    </message>
    <message>
        <source>Short questions about tiredness, mood and daily life. They can&apos;t give a diagnosis, but a first picture.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>一些关于疲劳、情绪和日常生活的简短问题。它们不能做出诊断，但能给出初步的印象。</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can go back, skip a question, or stop at any time.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>大约需要五分钟。您可以随时返回、跳过问题或停止。</translation>
    </message>
    <message>
        <source>Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>没有人看到您的回答，也不会有人因此收到通知。如果您需要帮助，请告诉我们的工作人员。</translation>
    </message>
    <message>
        <source>You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您会在这里看到结果，然后一切都会清空。有两个问题涉及死亡或伤害自己的想法。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>从刚才的地方继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start again from the first question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>从第一个问题重新开始</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Letters %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>字母 %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>删除最后一个字母</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear all letters</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>清空所有字母</translation>
    </message>
</context>
<context>
    <name>MoreQuestions</name>
    <message>
        <source>More questions, if you like</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>如果您愿意，还有更多问题</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>A code for your phone&apos;s camera: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>供手机相机扫描的二维码：%1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>发短信至 %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>拨打 %1</translation>
    </message>
</context>
<context>
    <name>PageTurns</name>
    <message>
        <source>Earlier</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>第 %1 至 %2 篇，共 %3 篇</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Speed %1 %</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>语速 %1 %</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>音量 %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>小声</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>大声</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Speed, volume</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>语速、音量</translation>
    </message>
</context>
<context>
    <name>PlayerQuestion</name>
    <message>
        <source>The next chair may hear this.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>旁边的人可能会听到。</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>这一页不朗读。</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>朗读这一页</translation>
    </message>
    <message>
        <source>Keep it quiet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>保持安静</translation>
    </message>
</context>
<context>
    <name>PlayerSteps</name>
    <message>
        <source>One sentence back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>后退一句</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>朗读这一页</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>朗读本页</translation>
    </message>
    <message>
        <source>One sentence forward</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>前进一句</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>立即获得帮助</translation>
    </message>
    <message>
        <source>Why this came up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>为什么出现这个结果</translation>
    </message>
    <message>
        <source>What next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>倦怠还是抑郁？</translation>
    </message>
</context>
<context>
    <name>PreferenceChoice</name>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>PreferenceLanguages</name>
    <message>
        <source>Language</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>PreferencePressing</name>
    <message>
        <source>Ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>按键方式</translation>
    </message>
    <message>
        <source>Touch or keys</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>触摸或按键</translation>
    </message>
    <message>
        <source>Two switches: one moves on, one presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>两个开关：一个移动，一个选择</translation>
    </message>
    <message>
        <source>One switch: the screen moves on by itself, the switch presses</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>一个开关：屏幕自动移动，开关选择</translation>
    </message>
    <message>
        <source>Moves on after: %1 seconds</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>移动间隔：%1 秒</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更快</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更慢</translation>
    </message>
</context>
<context>
    <name>PreferenceSound</name>
    <message>
        <source>Listening</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>收听</translation>
    </message>
    <message>
        <source>Read the pages aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>朗读页面</translation>
    </message>
    <message>
        <source>Private pages too, on the loudspeaker</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>私密页面也用扬声器朗读</translation>
    </message>
    <message>
        <source>How loud: %1 of 10</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>音量：%1（最大 10）</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>小声</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>大声</translation>
    </message>
    <message>
        <source>How fast: %1 percent</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>速度：百分之 %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>快一点</translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Done</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>How would you like this screen to be?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您希望屏幕是什么样子？</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Colors</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>Movement</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>动画</translation>
    </message>
    <message>
        <source>Nothing moves on this screen</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>屏幕上没有动画</translation>
    </message>
    <message>
        <source>Your place and your answers stay. When you finish, everything goes back to how it was.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的页面和回答都会保留。结束后，一切恢复原样。</translation>
    </message>
    <message>
        <source>Everything back to how it was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>全部恢复原样</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>button</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>按钮</translation>
    </message>
    <message>
        <source>not available now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>我不想回答</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>This screen is resting. Touch it, or press any key, to wake it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>屏幕正在休息。触摸屏幕或按任意键即可唤醒。</translation>
    </message>
</context>
<context>
    <name>ResultFindings</name>
    <message>
        <source>What your answers say</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的回答说明了什么</translation>
    </message>
</context>
<context>
    <name>ResultNumbers</name>
    <message>
        <source>Too few answers for a number.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>回答太少，无法得出数字。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>%1 分，满分 %2</translation>
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
        <translation>立即获得帮助</translation>
    </message>
    <message>
        <source>You can talk to someone today, about feeling hopeless too.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您今天就可以和人谈谈，也可以谈谈绝望的感觉。</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>看看谁能帮忙</translation>
    </message>
    <message>
        <source>What eases this</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>什么能缓解</translation>
    </message>
    <message>
        <source>Small next steps</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>接下来的小步骤</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>隐藏数字</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>显示数字</translation>
    </message>
    <message>
        <source>Open. They are listed below.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已展开。列表在下方。</translation>
    </message>
    <message>
        <source>Burnout or depression?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>倦怠还是抑郁？</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>带走结果</translation>
    </message>
</context>
<context>
    <name>ResultPicture</name>
    <message>
        <source>lines that others use</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>别人使用的分界线</translation>
    </message>
</context>
<context>
    <name>ResultSayings</name>
    <message>
        <source>What to say to your clinician</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>可以对医生说什么</translation>
    </message>
    <message>
        <source>Say it without numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>不用数字来说</translation>
    </message>
    <message>
        <source>Say it with numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>用数字来说</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Touch an answer to change it, or go on to the result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>触摸某个回答即可更改，或继续查看结果。</translation>
    </message>
    <message>
        <source>See my result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>查看我的结果</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>我不想回答</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>More</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Back up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>回到上面</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>The %1 best guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>最相关的 %1 篇指南</translation>
    </message>
    <message>
        <source>Guides found: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>找到的指南：%1 篇</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>尚未输入</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已输入：%1</translation>
    </message>
    <message>
        <source>We have no guide with these words. Try fewer letters, or go on here:</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>没有包含这些词的指南。请少输入几个字母，或从这里继续：</translation>
    </message>
    <message>
        <source>Type a word, like “sleep”. It need not be spelled right. What you type is not kept.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>输入一个词，例如“睡眠”。不必完全正确。您输入的内容不会保存。</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>立即获得帮助</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>选择一个问题</translation>
    </message>
    <message>
        <source>Get help</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>获得帮助</translation>
    </message>
</context>
<context>
    <name>SheetSlide</name>
    <message>
        <source>From your clinic</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>来自您的诊所</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>可在此处“阅读”中查看。</translation>
    </message>
</context>
<context>
    <name>SourcedLines</name>
    <message>
        <source>Source: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Ten steps down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>减少十</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>减少</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>增加</translation>
    </message>
    <message>
        <source>Ten steps up</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>增加十</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Get help now: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>立即获得帮助：%1</translation>
    </message>
    <message>
        <source>Calling our staff …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>正在呼叫工作人员……</translation>
    </message>
    <message>
        <source>Our staff have been called to this screen. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已呼叫工作人员到本屏幕。如果一会儿没有人来，请告诉别人。</translation>
    </message>
    <message>
        <source>A sound was played to call our staff. If nobody comes soon, please tell someone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>已播放声音呼叫工作人员。如果一会儿没有人来，请告诉别人。</translation>
    </message>
    <message>
        <source>The call may not have gone through. Please tell someone yourself, so that help can come.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>呼叫可能没有成功。请您亲自告诉别人，以便得到帮助。</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>请工作人员过来</translation>
    </message>
    <message>
        <source>Ask staff again</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>再次呼叫工作人员</translation>
    </message>
    <message>
        <source>The call says only where this screen is.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>呼叫只会说明本屏幕的位置。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>回到刚才的地方</translation>
    </message>
</context>
<context>
    <name>TakeHomePage</name>
    <message>
        <source>Take it with you</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>带走结果</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>用手机</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. It opens a page of this clinic that shows your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>请用手机相机对准此二维码。它会打开本诊所的网页，显示您的结果。</translation>
    </message>
    <message>
        <source>Your result is the part of the address behind the # sign. That part stays on your phone.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的结果在网址的 # 号之后。这一部分只留在您的手机上。</translation>
    </message>
    <message>
        <source>Your phone&apos;s browser may remember the address.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>手机浏览器可能会记住这个网址。</translation>
    </message>
    <message>
        <source>A code for your phone&apos;s camera, with your result</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>供手机相机扫描的二维码，内含您的结果</translation>
    </message>
    <message>
        <source>Leave the numbers out</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>不包含数字</translation>
    </message>
    <message>
        <source>Add the numbers</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>加上数字</translation>
    </message>
    <message>
        <source>Your result is too long for the numbers to fit in. It is here without them.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的结果太长，放不下数字。这里不含数字。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>打印在纸上</translation>
    </message>
    <message>
        <source>Your sheet is on its way to the printer …</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的纸页正在发送到打印机……</translation>
    </message>
    <message>
        <source>Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的纸页已发送到打印机。请尽快取走，以免别人看到。</translation>
    </message>
    <message>
        <source>Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您的纸页未能打印。每次使用只能尝试一次。您可以把重要的内容写下来。</translation>
    </message>
    <message>
        <source>One sheet with your result leaves this screen and goes to the clinic&apos;s printer. The print queue may keep it until it is printed.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>一页您的结果会从本屏幕发送到诊所的打印机。打印队列可能会保留到打印完成。</translation>
    </message>
    <message>
        <source>Print one sheet</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>打印一页</translation>
    </message>
    <message>
        <source>This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>本屏幕不保存也不发送任何内容。您可以写下重要的内容，或给结果拍一张照片。</translation>
    </message>
    <message>
        <source>Someone to talk to, at any hour</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>随时可以倾诉的人</translation>
    </message>
</context>
<context>
    <name>TextSlide</name>
    <message>
        <source>Welcome</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>A few quiet minutes for you, while you wait.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>等候时，给自己几分钟安静的时间。</translation>
    </message>
    <message>
        <source>Read it here, under “Read”.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>可在此处“阅读”中查看。</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>Visits by video</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>视频就诊</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Settings: words, colors, ways to press</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>设置：文字、颜色、按键方式</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Hides this page until you press &quot;Show again&quot;</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>遮住此页，直到您按“重新显示”</translation>
    </message>
    <message>
        <source>Finish &amp; clear</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>结束并清空</translation>
    </message>
</context>
<context>
    <name>VisitPages</name>
    <message>
        <source>Topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>More topics</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更多主题</translation>
    </message>
    <message>
        <source>All guides</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>全部指南</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just go on</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>直接继续</translation>
    </message>
    <message>
        <source>How would you like to use this screen?</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>您希望怎样使用这个屏幕？</translation>
    </message>
    <message>
        <source>Bigger words</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更大的文字</translation>
    </message>
    <message>
        <source>White words on black</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>Listen: it reads aloud</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>收听：屏幕朗读</translation>
    </message>
    <message>
        <source>Keys or switches</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>按键或开关</translation>
    </message>
    <message>
        <source>More settings</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Choose what helps you. You can change it on every page.</source>
        <translatorcomment>unreviewed</translatorcomment>
        <translation>请选择对您有帮助的方式。每一页都可以更改。</translation>
    </message>
</context>
</TS>
