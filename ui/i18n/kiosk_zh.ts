<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One thing I will do</source>
        <translation>我要做的一件事</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>After</name>
    <message>
        <source>Take your pledge back?</source>
        <translation>要撤回你的承诺吗？</translation>
    </message>
    <message>
        <source>It no longer counts then, and an address you left is erased.</source>
        <translation>承诺将不再计入，你留下的地址也会删除。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回承诺</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Look at the big screen.</source>
        <translation>请看大屏幕。</translation>
    </message>
    <message numerus="yes">
        <source>Are you %Ln or older?</source>
        <translation>
            <numerusform>你年满 %Ln 岁吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is not kept.</source>
        <translation>你的回答不会被保存。</translation>
    </message>
    <message>
        <source>Your pledge counts. We ask you nothing more.</source>
        <translation>你的承诺已计入。我们不再询问其他信息。</translation>
    </message>
    <message>
        <source>Your address is sealed.</source>
        <translation>你的邮箱地址已密封。</translation>
    </message>
    <message>
        <source>You will: %1 (by %2)</source>
        <translation>你选择了：%1（%2前）</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The set-up sheet is on the stick. Print it for the staff.</source>
        <translation>设置说明已写入U盘。请打印给工作人员。</translation>
    </message>
    <message>
        <source>The code that opens a closed booth and a locked staff door. Write it down, and keep it apart from the kiosk:</source>
        <translation>用于重新开放已关闭的展台和解锁工作人员入口的代码。请记下，并与终端分开保管：</translation>
    </message>
    <message>
        <source>The campaign&apos;s words. Compare them with the coordinator&apos;s; if they differ, do not go on:</source>
        <translation>本次倡议的口令词。请与协调员的核对；如果不同，请不要继续：</translation>
    </message>
    <message>
        <source>A code that was written down here before no longer opens this kiosk.</source>
        <translation>以前在此记下的代码不再能打开此终端。</translation>
    </message>
    <message>
        <source>Set-up sheet to the stick</source>
        <translation>将设置说明写入U盘</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>设置此终端</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>pledged here</source>
        <translation>人在此承诺</translation>
    </message>
    <message>
        <source>Touch to pledge</source>
        <translation>触摸屏幕，作出承诺</translation>
    </message>
</context>
<context>
    <name>AttractCards</name>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>整个倡议的承诺数</translation>
    </message>
    <message numerus="yes">
        <source>here, of %Ln hoped for</source>
        <translation>
            <numerusform>在此，目标 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>in the whole campaign, as of %1</source>
        <translation>整个倡议，截至 %1</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Taken in this opening</source>
        <translation>本次开放已收到</translation>
    </message>
    <message>
        <source>Pledges taken here</source>
        <translation>在此收到的承诺</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>服务器已收到</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>在此等待</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>访客已撤回</translation>
    </message>
    <message>
        <source>Other letters still to go</source>
        <translation>其他待发送的信件</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>最近的回执</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Close the booth?</source>
        <translation>要关闭展台吗？</translation>
    </message>
    <message>
        <source>Everything stays kept. Only the coordinator&apos;s code opens the booth again.</source>
        <translation>全部内容都会保留。只有协调员的代码才能重新开放展台。</translation>
    </message>
    <message>
        <source>Quit the program?</source>
        <translation>退出程序？</translation>
    </message>
    <message>
        <source>Nobody can pledge here until somebody starts it again. Everything stays kept.</source>
        <translation>在有人重新启动之前，任何人都不能在此承诺。全部内容都会保留。</translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message>
        <source>until we open, from zero</source>
        <translation>后开始，从零计数</translation>
    </message>
    <message>
        <source>A milestone. Thank you all.</source>
        <translation>一个里程碑。谢谢大家。</translation>
    </message>
    <message numerus="yes">
        <source>pledged here, of %Ln hoped for</source>
        <translation>
            <numerusform>人在此承诺，目标 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>pledges in the whole campaign</source>
        <translation>整个倡议的承诺数</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>协调员的代码：12位数字</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>代码不对。请联系协调员后再试。</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>已于%1开放</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>已于%1关闭</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>Open the booth</source>
        <translation>开放展台</translation>
    </message>
    <message>
        <source>Close the booth</source>
        <translation>关闭展台</translation>
    </message>
    <message>
        <source>Some do not count</source>
        <translation>有些不算</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送……</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>结束演练</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>This is a rehearsal. Nothing counts. Opening the booth ends it.</source>
        <translation>这是演练，一切都不计数。开放展台后演练即结束。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but the event is at another time. Set the clock; nothing is lost.</source>
        <translation>这台电脑的时钟显示 %1，不在活动期间。请校准时钟；没有任何内容丢失。</translation>
    </message>
    <message>
        <source>Opening writes down zero for this opening. From then on every pledge counts.</source>
        <translation>开放时会为本次开放记下零。从那时起，每个承诺都计数。</translation>
    </message>
    <message>
        <source>Every pledge counts now. Rehearse before opening or after closing.</source>
        <translation>现在每个承诺都计数。请在开放前或关闭后演练。</translation>
    </message>
    <message>
        <source>It does not add up. Nothing is deleted. Do not switch this kiosk off; tell the coordinator:</source>
        <translation>账目不符。没有删除任何内容。请勿关闭本机，并告知协调员：</translation>
    </message>
    <message>
        <source>The collector holds letters that this kiosk does not know. Nothing is deleted. Tell the coordinator:</source>
        <translation>服务器上有本机不认识的信件。没有删除任何内容。请告知协调员：</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same. You may unplug this kiosk.</source>
        <translation>账目相符，服务器也确认一致。可以拔掉本机电源。</translation>
    </message>
    <message>
        <source>It adds up. This event has no ticket yet: keep this kiosk, and ask the coordinator for one.</source>
        <translation>数目相符。此活动还没有票据：请保留此终端，并向协调员索取票据。</translation>
    </message>
    <message>
        <source>It adds up. This kiosk may not send: keep it, and call the coordinator.</source>
        <translation>数目相符。此终端不得发送：请保留它并联系协调员。</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet: keep this kiosk, and send again where there is a network.</source>
        <translation>账目相符，但服务器尚未全部确认：请保管好本机，在有网络的地方再次发送。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Letters set aside</source>
        <translation>搁置的信件</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Try those set aside again</source>
        <translation>重试搁置的信件</translation>
    </message>
    <message>
        <source>Exchange with the stick</source>
        <translation>与U盘交换</translation>
    </message>
    <message>
        <source>Use this stick</source>
        <translation>使用此U盘</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>另一场活动</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>To pledge</source>
        <translation>承诺方式</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>按住不放</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>触摸两次</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>触手可及</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>下半部分</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>That is not the code. Call the coordinator and try again.</source>
        <translation>代码不对。请联系协调员后再试。</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>两次不一致。请重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>错误。请等待 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room, then try again.</source>
        <translation>磁盘已满或出现故障。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>That PIN is easy to guess. Choose another.</source>
        <translation>这个密码太容易猜到。请另选一个。</translation>
    </message>
    <message>
        <source>Wrong. Try again.</source>
        <translation>错误。请重试。</translation>
    </message>
    <message>
        <source>Locked after too many tries. Call the coordinator for the code.</source>
        <translation>尝试次数过多，已锁定。请向协调员索取代码。</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>工作人员密码</translation>
    </message>
    <message>
        <source>Choose a staff PIN: six digits</source>
        <translation>请设置工作人员密码：六位数字</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>请再输入一次</translation>
    </message>
    <message>
        <source>The coordinator&apos;s code: twelve digits</source>
        <translation>协调员的代码：12位数字</translation>
    </message>
    <message>
        <source>The campaign&apos;s words, to compare with the coordinator&apos;s:</source>
        <translation>倡议的核对词，请与协调员的核对：</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>你是指 %1 吗？</translation>
    </message>
    <message>
        <source>Your e-mail. It is sealed at once: only the campaign&apos;s coordinator can open it.</source>
        <translation>你的邮箱地址会立即密封，只有倡议协调员能看到。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing has this name. Type less of it, or the nearest larger city.</source>
        <translation>没有这个名称。请少输入几个字，或输入最近的较大城市。</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>Saved here</source>
        <translation>已保存在此</translation>
    </message>
    <message>
        <source>Not saved here</source>
        <translation>未保存在此</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>没有第二份副本</translation>
    </message>
    <message>
        <source>Second copy is behind</source>
        <translation>第二份副本未跟上</translation>
    </message>
    <message>
        <source>Second copy complete</source>
        <translation>第二份副本完整</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s stick</source>
        <translation>不是本机的U盘</translation>
    </message>
    <message>
        <source>All at the collector</source>
        <translation>全部已到服务器</translation>
    </message>
    <message>
        <source>Not all at the collector</source>
        <translation>尚未全部到服务器</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>pledges here — and you made it</source>
        <translation>人在此承诺——由你达成</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>不会保存在任何地方。</translation>
    </message>
    <message>
        <source>This cannot be shown. Please type a first name only, in letters.</source>
        <translation>无法显示。请只用文字输入名字。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>NextBooth</name>
    <message>
        <source>This booth opens soon</source>
        <translation>展台即将开放</translation>
    </message>
    <message>
        <source>We are back soon</source>
        <translation>我们马上回来</translation>
    </message>
    <message>
        <source>This booth is closed. Thank you.</source>
        <translation>展台已关闭，谢谢。</translation>
    </message>
    <message>
        <source>Please use the next booth</source>
        <translation>请使用旁边的展台</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Is this where you stand?</source>
        <translation>你们是在这里吗？</translation>
    </message>
    <message>
        <source>The point seems to lie in another country: %1. Is that right?</source>
        <translation>此地点似乎在另一个国家：%1。对吗？</translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation>是，在这里</translation>
    </message>
    <message>
        <source>Show more around it</source>
        <translation>显示更大范围</translation>
    </message>
    <message>
        <source>To the north</source>
        <translation>向北</translation>
    </message>
    <message>
        <source>Show it from nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>To the west</source>
        <translation>向西</translation>
    </message>
    <message>
        <source>To the east</source>
        <translation>向东</translation>
    </message>
    <message>
        <source>To the south</source>
        <translation>向南</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) set aside and kept here.</source>
        <translation>
            <numerusform>%Ln 封信件被搁置并保存在此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the coordinator.</source>
        <translation>请告知协调员。</translation>
    </message>
    <message>
        <source>Everything is here and held by the collector.</source>
        <translation>全部都在这里，服务器也已收到。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) kept safely here.</source>
        <translation>
            <numerusform>%Ln 封信件安全保存在此。</numerusform>
        </translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>They go by themselves.</source>
        <translation>它们会自动发送。</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a sign-in.</source>
        <translation>此 Wi-Fi 需要登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s date is wrong. Set it.</source>
        <translation>这台电脑的日期不对。请设置日期。</translation>
    </message>
    <message>
        <source>Cannot be sure this is our server. Not sending.</source>
        <translation>无法确认这是我们的服务器。未发送。</translation>
    </message>
    <message>
        <source>This event has no ticket yet.</source>
        <translation>此活动还没有票据。</translation>
    </message>
    <message>
        <source>Ask the coordinator for one: then they go by themselves.</source>
        <translation>请向协调员索取票据，之后会自动发送。</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. Ask the coordinator for another one.</source>
        <translation>另一台终端已使用了此终端的票据。请向协调员另要一张。</translation>
    </message>
    <message>
        <source>This kiosk may no longer send. Call the coordinator.</source>
        <translation>这台设备不再允许发送。请联系协调员。</translation>
    </message>
    <message>
        <source>The ticket&apos;s address or this version is wrong. Call the coordinator.</source>
        <translation>票据中的地址或此版本有误。请联系协调员。</translation>
    </message>
    <message>
        <source>The disk is full or failing. Make room.</source>
        <translation>磁盘已满或出现故障。请腾出空间。</translation>
    </message>
    <message>
        <source>The disk has damaged this kiosk&apos;s file. Close the kiosk and start it again: it saves what can be read.</source>
        <translation>磁盘损坏了本机的文件。请关闭后重新启动：能读取的都会被保存。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>They name another event or place than this kiosk&apos;s.</source>
        <translation>它们写的活动或地点与本机不同。</translation>
    </message>
    <message>
        <source>The server has other letters under their names.</source>
        <translation>服务器上已有同名的其他信件。</translation>
    </message>
    <message>
        <source>They are about pledges that another kiosk brought.</source>
        <translation>它们涉及另一台终端送达的承诺。</translation>
    </message>
    <message>
        <source>Another kiosk has brought the same letters.</source>
        <translation>另一台终端已送达相同的信件。</translation>
    </message>
    <message>
        <source>Another kiosk has used this kiosk&apos;s ticket. With another ticket of this event they go by themselves.</source>
        <translation>另一台终端已使用了此终端的票据。取得本活动的另一张票据后，它们会自动发送。</translation>
    </message>
    <message>
        <source>The server does not know this kiosk.</source>
        <translation>服务器不认识此终端。</translation>
    </message>
    <message>
        <source>They belong to an earlier event. With another ticket of that event they go by themselves.</source>
        <translation>它们属于之前的活动。取得该活动的另一张票据后，它们会自动发送。</translation>
    </message>
    <message>
        <source>They take a pledge back without its code.</source>
        <translation>它们在没有代码的情况下撤回承诺。</translation>
    </message>
    <message>
        <source>They are more than one kiosk can take.</source>
        <translation>数量超过了一台设备所能接收的上限。</translation>
    </message>
    <message>
        <source>This kiosk was withdrawn before they came in.</source>
        <translation>本机在它们到达前已被停用。</translation>
    </message>
    <message>
        <source>The server lost them after this kiosk had removed its own copy.</source>
        <translation>本机删除副本后，服务器丢失了它们。</translation>
    </message>
    <message>
        <source>The server could not read them.</source>
        <translation>服务器无法读取它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) settled.</source>
        <translation>
            <numerusform>%Ln封信已确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s report was written to the stick. This event has no ticket yet, so no letter was.</source>
        <translation>当天的报告已写入U盘。此活动还没有票据，所以没有写入信件。</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>没有U盘。请插入后再试。</translation>
    </message>
    <message>
        <source>The answers on the stick do not read. Everything is kept here. Ask the coordinator for them again.</source>
        <translation>U盘上的回执无法读取。全部内容都保留在此。请向协调员重新索取。</translation>
    </message>
    <message>
        <source>The stick could not be written. Everything is kept here. Try another stick.</source>
        <translation>无法写入U盘。全部内容都保留在此。请换一个U盘。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to the stick, and kept here until the answers come back.</source>
        <translation>
            <numerusform>%Ln封信已写入U盘，在回执返回之前仍保留在此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. The day&apos;s report was written to the stick.</source>
        <translation>没有等待发送的内容。当天的报告已写入U盘。</translation>
    </message>
    <message>
        <source>The disk had damaged this kiosk&apos;s file. What could be read was saved, and the damaged file is kept. Tell the coordinator.</source>
        <translation>磁盘曾损坏本机的文件。能读取的已保存，损坏的文件也保留着。请告知协调员。</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room.</source>
        <translation>磁盘快满了。请腾出空间。</translation>
    </message>
    <message>
        <source>The stick for the second copy is not this kiosk&apos;s, and nothing is written to it. Put the right one in, or touch “Use this stick” under “Details”.</source>
        <translation>用于第二份副本的U盘不是本机的，没有向它写入任何内容。请插入正确的U盘，或在“详情”中点“使用此U盘”。</translation>
    </message>
    <message numerus="yes">
        <source>The second copy has stopped: %Ln letter(s) behind.</source>
        <translation>
            <numerusform>第二份副本已停止：缺少 %Ln 封信件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this kiosk is there: %1. Ask the coordinator to install it when no visitors come.</source>
        <translation>此终端有更新的版本：%1。请让协调员在没有访客时安装。</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>I pledge as … (if you like)</source>
        <translation>我的身份……（可不选）</translation>
    </message>
    <message>
        <source>I pledge</source>
        <translation>我承诺</translation>
    </message>
    <message>
        <source>Touch again</source>
        <translation>再触摸一次</translation>
    </message>
    <message>
        <source>Touch twice</source>
        <translation>触摸两次</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>按住不放</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RehearsalTape</name>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of them</source>
        <translation>它们的去向</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>逐小时</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pledging as</source>
        <translation>承诺者身份</translation>
    </message>
    <message>
        <source>Pledges taken in this opening</source>
        <translation>本次开放收到的承诺</translation>
    </message>
    <message>
        <source>It adds up, and the collector says the same.</source>
        <translation>账目相符，服务器也确认一致。</translation>
    </message>
    <message>
        <source>It adds up. The collector has not confirmed all of it yet.</source>
        <translation>账目相符，但服务器尚未全部确认。</translation>
    </message>
    <message>
        <source>Taken at this event</source>
        <translation>本次活动收到</translation>
    </message>
    <message>
        <source>Held by the collector</source>
        <translation>服务器已收到</translation>
    </message>
    <message>
        <source>Waiting on this kiosk</source>
        <translation>在本机等待</translation>
    </message>
    <message>
        <source>Set aside on this kiosk</source>
        <translation>在本机搁置</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Taken back by visitors</source>
        <translation>访客已撤回</translation>
    </message>
    <message>
        <source>Letters the collector says it holds</source>
        <translation>服务器称其持有的信件</translation>
    </message>
    <message>
        <source>Written %1 by kiosk %2.</source>
        <translation>%1由设备%2生成。</translation>
    </message>
    <message>
        <source>The chain over all pledges ends in %1</source>
        <translation>全部承诺的哈希链以%1结尾</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where will you do something?</source>
        <translation>你会在哪里行动？</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hold the printed code of the ticket before the scanner.</source>
        <translation>请将打印的票据二维码放在扫描器前。</translation>
    </message>
    <message>
        <source>The scanner is plugged in like a keyboard.</source>
        <translation>扫描器像键盘一样连接。</translation>
    </message>
    <message>
        <source>The text of a ticket</source>
        <translation>票据的文字</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Hold the name “%1” at the top of the screen for two seconds, then enter the PIN.</source>
        <translation>按住屏幕上方的名称“%1”两秒，然后输入密码。</translation>
    </message>
    <message>
        <source>Your panel</source>
        <translation>你的面板</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>“Rehearse”, on the page after the PIN. Nothing counts while TEST stands above and below.</source>
        <translation>输入密码后的页面上的“演练”。上下显示“测试”时一切都不计数。</translation>
    </message>
    <message>
        <source>“Open the booth”, on the page after the PIN. Before that nobody can pledge.</source>
        <translation>输入密码后的页面上的“开放展台”。在此之前任何人都不能承诺。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“The day”, “Close the booth”. Only the coordinator&apos;s code opens it again.</source>
        <translation>“当天”，“关闭展台”。只有协调员的代码才能重新开放。</translation>
    </message>
    <message>
        <source>“Please use the next booth”</source>
        <translation>“请使用旁边的展台”</translation>
    </message>
    <message>
        <source>Nothing that was thanked is lost. Make room on the disk and start the kiosk again.</source>
        <translation>已致谢的承诺都没有丢失。请清理磁盘空间，然后重新启动终端。</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>求助电话</translation>
    </message>
    <message>
        <source>Cut this off and keep it apart: the code that opens a closed booth and a locked door.</source>
        <translation>请剪下并单独保管：用于重新开放已关闭的展台和解锁入口的代码。</translation>
    </message>
</context>
<context>
    <name>SetUpStart</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>设置此终端</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>另一场活动</translation>
    </message>
    <message>
        <source>A coordinator&apos;s ticket on a stick</source>
        <translation>U盘里的协调员票据</translation>
    </message>
    <message>
        <source>Scan a coordinator&apos;s ticket</source>
        <translation>扫描协调员的票据</translation>
    </message>
    <message>
        <source>An event of our own</source>
        <translation>我们自己的活动</translation>
    </message>
    <message>
        <source>Without a ticket pledges are taken and counted here; they reach the campaign when a ticket is taken later.</source>
        <translation>没有票据时，承诺在此接受并计数；之后取得票据时再送达倡议。</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>There is no ticket on the stick. Ask the coordinator for one.</source>
        <translation>U盘里没有票据。请向协调员索取。</translation>
    </message>
    <message>
        <source>No stick is there. Put it in and try again.</source>
        <translation>没有U盘。请插入后再试。</translation>
    </message>
    <message>
        <source>This ticket was altered or is not complete. Ask the coordinator for it again.</source>
        <translation>此票据被改动或不完整。请向协调员重新索取。</translation>
    </message>
    <message>
        <source>This ticket has run out. Ask the coordinator for a new one.</source>
        <translation>此票据已过期。请向协调员索取新的。</translation>
    </message>
    <message>
        <source>This ticket is for another campaign than this kiosk&apos;s.</source>
        <translation>此票据属于另一个倡议，与此终端不符。</translation>
    </message>
    <message>
        <source>This ticket is signed by another campaign than the one this kiosk belongs to.</source>
        <translation>此票据由另一个倡议签署，与此终端所属的不同。</translation>
    </message>
    <message>
        <source>The event that is here is still needed: letters wait, or the booth is open. Nothing was changed.</source>
        <translation>这里的活动还需要保留：有信件等待发送，或展台正在开放。没有做任何更改。</translation>
    </message>
    <message>
        <source>The disk or the stick is full or failing. Nothing was changed.</source>
        <translation>磁盘或U盘已满或有故障。没有做任何更改。</translation>
    </message>
    <message>
        <source>Another program uses this kiosk&apos;s folder. Close it and try again.</source>
        <translation>另一个程序正在使用此终端的文件夹。请关闭它后再试。</translation>
    </message>
    <message>
        <source>This is not a ticket, or not all of it. Try again.</source>
        <translation>这不是票据，或不完整。请再试。</translation>
    </message>
    <message>
        <source>The event that is here is still needed.</source>
        <translation>这里的活动还需要保留。</translation>
    </message>
    <message>
        <source>The booth is open: close it first.</source>
        <translation>展台正在开放：请先关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) wait for a coordinator&apos;s ticket.</source>
        <translation>
            <numerusform>%Ln 封信件等待协调员的票据。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not add up: tell the coordinator.</source>
        <translation>数目对不上：请告知协调员。</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>City, or the nearest one</source>
        <translation>城市，或最近的城市</translation>
    </message>
    <message>
        <source>House or square</source>
        <translation>楼宇或广场</translation>
    </message>
    <message>
        <source>In which house or on which square does this booth stand?</source>
        <translation>此展台在哪座楼宇或哪个广场？</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>What is the event called? Visitors read it.</source>
        <translation>活动叫什么名称？访客会看到。</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Back to visitors</source>
        <translation>返回访客页面</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送……</translation>
    </message>
    <message>
        <source>Paused: visitors read that you are back soon.</source>
        <translation>已暂停：访客会看到你们很快回来。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Hide “%1” on the big screen</source>
        <translation>从大屏幕隐藏“%1”</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当天</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>你还在吗？</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>在，继续</translation>
    </message>
    <message numerus="yes">
        <source>Starting over in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒后重新开始</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How many pledges do you hope for?</source>
        <translation>你们希望有多少个承诺？</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you.</source>
        <translation>谢谢你。</translation>
    </message>
    <message>
        <source>You are number %1 here.</source>
        <translation>你是这里的第 %1 位。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What I can do next</source>
        <translation>接下来我能做什么</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>My name on the big screen</source>
        <translation>在大屏幕上显示我的名字</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回承诺</translation>
    </message>
    <message>
        <source>Yours to keep: scan it to find your pledge again.</source>
        <translation>请保存：扫码可再次找到你的承诺。</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>Put the stick in. Its tickets show here.</source>
        <translation>请插入U盘。其中的票据会显示在这里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Which one is this kiosk&apos;s?</source>
        <translation>哪一张是此终端的？</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>TypeScreen</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Uncounted</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How many of the last pledges do not count?</source>
        <translation>最近几个承诺不算数？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>没有人在场</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>同一个人重复</translation>
    </message>
    <message>
        <source>Touched by mistake</source>
        <translation>误触</translation>
    </message>
    <message>
        <source>They are kept with the reason. The number here and at the collector goes down.</source>
        <translation>这些承诺连同原因一起保留。此处和服务器上的数字会减少。</translation>
    </message>
    <message>
        <source>Do not count them</source>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Your pledge no longer counts. An address you left is erased.</source>
        <translation>你的承诺不再计入，你留下的地址已删除。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
</TS>
