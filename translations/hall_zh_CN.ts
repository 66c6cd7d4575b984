<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>hall</name>
        <message>
            <source>Claim</source>
            <translation>申诉求决</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>建议意见</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>检举控告</translation>
        </message>
        <message>
            <source>Petition matter</source>
            <translation>信访事项</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>矛盾纠纷</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>来访</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>来信</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>来电</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>网上</translation>
        </message>
        <message>
            <source>Assigned from above</source>
            <translation>上级交办</translation>
        </message>
        <message>
            <source>Township report</source>
            <translation>乡街报告</translation>
        </message>
        <message>
            <source>Grid finding</source>
            <translation>网格发现</translation>
        </message>
        <message>
            <source>Court referral</source>
            <translation>法院推送</translation>
        </message>
        <message>
            <source>Hotline 12345</source>
            <translation>12345热线</translation>
        </message>
        <message>
            <source>Police 110</source>
            <translation>110警情</translation>
        </message>
        <message>
            <source>Outreach</source>
            <translation>巡回/下沉</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>已登记</translation>
        </message>
        <message>
            <source>Screened</source>
            <translation>已甄别</translation>
        </message>
        <message>
            <source>Guided elsewhere</source>
            <translation>已引导</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未确定</translation>
        </message>
        <message>
            <source>Courts and prosecution</source>
            <translation>涉法涉诉（诉讼、检察）</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>仲裁</translation>
        </message>
        <message>
            <source>Appeal inside the party</source>
            <translation>党员申诉、申请复审</translation>
        </message>
        <message>
            <source>Administrative review or ruling</source>
            <translation>行政复议、裁决等</translation>
        </message>
        <message>
            <source>Asking an authority to do its duty</source>
            <translation>申请查处、履职</translation>
        </message>
        <message>
            <source>Handling opinion on a petition</source>
            <translation>信访处理意见书</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Not within the sending window's powers</source>
            <translation>不属于移出窗口职权</translation>
        </message>
        <message>
            <source>Within the receiving window's powers</source>
            <translation>属于接收窗口职权</translation>
        </message>
        <message>
            <source>For the petition office only</source>
            <translation>应由信访部门办理</translation>
        </message>
        <message>
            <source>The visitor asks for it</source>
            <translation>来访人要求</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>其他理由</translation>
        </message>
        <message>
            <source>Mediated, agreement in writing</source>
            <translation>调解成功（书面）</translation>
        </message>
        <message>
            <source>Mediated, oral agreement</source>
            <translation>调解成功（口头）</translation>
        </message>
        <message>
            <source>Settled between the parties</source>
            <translation>和解</translation>
        </message>
        <message>
            <source>Request supported</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>解释说明</translation>
        </message>
        <message>
            <source>Request not supported</source>
            <translation>不支持</translation>
        </message>
        <message>
            <source>Brought onto its legal path</source>
            <translation>导入法定途径</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>来访人撤回</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>Sent to a higher office</source>
            <translation>转上级</translation>
        </message>
        <message>
            <source>Another result</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>无证件</translation>
        </message>
        <message>
            <source>Resident identity card</source>
            <translation>居民身份证</translation>
        </message>
        <message>
            <source>Residence permit for Hong Kong, Macau and Taiwan residents</source>
            <translation>港澳台居民居住证</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>护照</translation>
        </message>
        <message>
            <source>Travel permit for Taiwan residents</source>
            <translation>台湾居民来往大陆通行证</translation>
        </message>
        <message>
            <source>Travel permit for Hong Kong and Macau residents</source>
            <translation>港澳居民来往内地通行证</translation>
        </message>
        <message>
            <source>Foreign permanent resident card</source>
            <translation>外国人永久居留身份证</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>其他证件</translation>
        </message>
        <message>
            <source>Visit registration form</source>
            <translation>来访登记表</translation>
        </message>
        <message>
            <source>Receipt of registration</source>
            <translation>受理登记回执</translation>
        </message>
        <message>
            <source>Transfer slip between windows</source>
            <translation>窗口流转单</translation>
        </message>
        <message>
            <source>Guidance notice</source>
            <translation>引导告知单</translation>
        </message>
        <message>
            <source>List of papers received</source>
            <translation>材料接收清单</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>事项性质</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>办理类别</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>事项类别</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>信访形式</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>涉及人数</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>个人信息告知</translation>
        </message>
        <message>
            <source>Who brings the matter</source>
            <translation>信访人（当事人）</translation>
        </message>
        <message>
            <source>Representative 1, who speaks</source>
            <translation>代表人1（主要陈述人）</translation>
        </message>
        <message>
            <source>Representative %1</source>
            <translation>代表人%1</translation>
        </message>
        <message>
            <source>The matter</source>
            <translation>事项内容</translation>
        </message>
        <message>
            <source>An organisation</source>
            <translation>单位（组织）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Matter type</source>
            <translation>内容分类</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>发生地点</translation>
        </message>
        <message>
            <source>Facts and reasons</source>
            <translation>事实与理由</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>诉求</translation>
        </message>
        <message>
            <source>Handled before</source>
            <translation>此前办理情况</translation>
        </message>
        <message>
            <source>Unit complained about</source>
            <translation>被反映单位</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据材料</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1（必填）</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（选填）</translation>
        </message>
        <message>
            <source>None or unclear? Say why</source>
            <translation>没有或不明？请说明原因</translation>
        </message>
        <message>
            <source>%1: none or unclear, because</source>
            <translation>%1：没有或不明，原因</translation>
        </message>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 字</translation>
        </message>
        <message>
            <source>One item a line</source>
            <translation>每行一项</translation>
        </message>
        <message>
            <source>Type a word to search</source>
            <translation>输入文字查找</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one, or leave the field empty.</source>
            <translation>列表中没有这个内容分类。请选择一项，或留空。</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one that it has.</source>
            <translation>列表中没有这个内容分类。请从列表中选择一项。</translation>
        </message>
        <message>
            <source>Five representatives at most (Regulations on Petition Work, article 20). Count the others under people concerned.</source>
            <translation>代表人不超过5人（《信访工作条例》第二十条）。其他人计入涉及人数。</translation>
        </message>
        <message>
            <source>Purpose: to register, handle and answer this matter, as the Regulations on Petition Work and the People's Mediation Law require. What is collected: name, identity document, address, phone and what the visitor tells of the matter. Kept: encrypted, for the period the archive rules set, then deleted. Rights: to see, copy and correct the data and to complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>目的：依照《信访工作条例》《中华人民共和国人民调解法》登记、办理和答复本事项。收集内容：姓名、证件、住址、电话和来访人所述事项。保存：加密保存，按档案规定的期限，期满删除。权利：查阅、复制、更正个人信息，并可向本中心投诉。不提供选填信息不影响登记。</translation>
        </message>
        <message>
            <source>Told by word of mouth and recorded here</source>
            <translation>口述，已在此如实记录</translation>
        </message>
        <message>
            <source>Read back to the visitor, who agrees</source>
            <translation>已向来访人宣读，来访人确认无误</translation>
        </message>
        <message>
            <source>Privacy notice shown or read to the visitor before asking (required)</source>
            <translation>询问前已向来访人出示或宣读个人信息告知（必填）</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>增加代表人</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Save and print the receipt (Ctrl+Enter)</source>
            <translation>保存并打印回执 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>清空表单</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>舍弃</translation>
        </message>
        <message>
            <source>Print the receipt again</source>
            <translation>补打回执</translation>
        </message>
        <message>
            <source>Print the registration form</source>
            <translation>打印登记表</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Not saved yet; all you typed is still here. Please look at:</source>
            <translation>尚未保存，您输入的内容都在。请查看：</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>等，另有%1件</translation>
        </message>
        <message>
            <source>Fill in “%1”.</source>
            <translation>请填写“%1”。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Case code %1   Query code %2</source>
            <translation>案件编号 %1   查询码 %2</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1</source>
            <translation>法定告知期限：%1</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1 (provisional: the holidays of that year are not published yet)</source>
            <translation>法定告知期限：%1（暂定：该年度放假安排尚未公布）</translation>
        </message>
        <message>
            <source>The receipt is printed.</source>
            <translation>回执已打印。</translation>
        </message>
        <message>
            <source>The registration form is printed.</source>
            <translation>登记表已打印。</translation>
        </message>
        <message>
            <source>The case is saved, but the paper was not printed: %1</source>
            <translation>案件已保存，但纸件未能打印：%1</translation>
        </message>
        <message>
            <source>A registration that was not saved is still here. Restore it?</source>
            <translation>有一份未保存的登记。要恢复吗？</translation>
        </message>
        <message>
            <source>The form is cleared. Bring the text back?</source>
            <translation>表单已清空。要找回内容吗？</translation>
        </message>
        <message>
            <source>No recovery copy of this form can be kept at the moment. Save soon.</source>
            <translation>目前无法保留本表单的恢复副本，请尽快保存。</translation>
        </message>
        <message>
            <source>The same identity number or phone has an open case here. If it is the same matter, join it or add to it; otherwise go on.</source>
            <translation>同一证件号码或电话在本处已有未办结的案件。如为同一事项，请并入或补充材料；否则继续登记。</translation>
        </message>
        <message>
            <source>%1 at window %2</source>
            <translation>%1，在%2窗口</translation>
        </message>
        <message>
            <source>This form holds text that is not saved. Save it or clear it first.</source>
            <translation>表单中有未保存的内容。请先保存或清空。</translation>
        </message>
        <message>
            <source>the printer did not answer.</source>
            <translation>打印机没有响应。</translation>
        </message>
        <message>
            <source>the folder for papers cannot be written to.</source>
            <translation>存放纸件的文件夹无法写入。</translation>
        </message>
        <message>
            <source>the printer set for this desk is not there.</source>
            <translation>找不到本机设定的打印机。</translation>
        </message>
        <message>
            <source>the print could not be recorded; the paper may have come out.</source>
            <translation>打印未能记录，纸件可能已打出。</translation>
        </message>
        <message>
            <source>Reprint, copy %1</source>
            <translation>补打 第%1份</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>保密件</translation>
        </message>
        <message>
            <source>Case code</source>
            <translation>案件编号</translation>
        </message>
        <message>
            <source>Query code</source>
            <translation>查询码</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>First window</source>
            <translation>首接窗口</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Contact phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>收到材料</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Last legal date for the notice</source>
            <translation>法定告知期限</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>单位名称</translation>
        </message>
        <message>
            <source>Oral record</source>
            <translation>口述记录</translation>
        </message>
        <message>
            <source>From window</source>
            <translation>移出窗口</translation>
        </message>
        <message>
            <source>To window</source>
            <translation>接收窗口</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>流转时间</translation>
        </message>
        <message>
            <source>Accepted at</source>
            <translation>接收时间</translation>
        </message>
        <message>
            <source>Owner window</source>
            <translation>责任窗口</translation>
        </message>
        <message>
            <source>Not given: %1</source>
            <translation>未提供：%1</translation>
        </message>
        <message>
            <source>Not readable at this window</source>
            <translation>本窗口不可查看</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 (%2, pages: %3)</source>
            <translation>%1（%2，%3页）</translation>
        </message>
        <message>
            <source>original</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>复印件</translation>
        </message>
        <message>
            <source>Papers: %1, pages: %2</source>
            <translation>材料%1件，共%2页</translation>
        </message>
        <message>
            <source>■ Told by word of mouth and recorded   ■ Read back to the visitor</source>
            <translation>■ 口述，已如实记录   ■ 已向来访人宣读</translation>
        </message>
        <message>
            <source>■ Handed in in writing or by another channel, not told by word of mouth</source>
            <translation>■ 以书面或其他形式提出，非口述</translation>
        </message>
        <message>
            <source>■ Shown before anything was collected</source>
            <translation>■ 收集信息前已出示</translation>
        </message>
        <message>
            <source>%1, until the receiving window accepts</source>
            <translation>%1（接收窗口接收前）</translation>
        </message>
        <message>
            <source>%1 (representatives: %2)</source>
            <translation>%1人（代表%2人）</translation>
        </message>
        <message>
            <source>%1 (provisional: the holidays of that year are not published yet)</source>
            <translation>%1（暂定：该年度放假安排尚未公布）</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and tells you in writing, by the last date below, whether it is accepted and by which lawful path it goes on.</source>
            <translation>由 %1 窗口甄别，并在下列法定期限内书面告知您是否受理以及办理的法定途径。</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and arranges mediation or tells you the lawful path that fits.</source>
            <translation>由 %1 窗口甄别，安排调解或告知您适用的法定途径。</translation>
        </message>
        <message>
            <source>Please go to window %1. Until it accepts the matter, window %2 stays responsible.</source>
            <translation>请到 %1 窗口。该窗口接收之前，仍由 %2 窗口负责。</translation>
        </message>
        <message>
            <source>Please follow the guidance you were given on the lawful path.</source>
            <translation>请按告知的法定途径办理。</translation>
        </message>
        <message>
            <source>The matter is closed at this centre.</source>
            <translation>本事项在本中心已办结。</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt or give case code and query code at any window or by the contact phone. The answer names the stage and dates only.</source>
            <translation>查询办法：持本回执，或凭案件编号和查询码，在任一窗口或拨打联系电话查询。查询结果只显示办理阶段和日期。</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt and an identity document at any window. The answer names the stage and dates only.</source>
            <translation>查询办法：持本回执和身份证件，在任一窗口查询。查询结果只显示办理阶段和日期。</translation>
        </message>
        <message>
            <source>If you do not agree with the written handling opinion, you may ask the organ one level up for review within 30 days of receiving it (Regulations on Petition Work, article 35).</source>
            <translation>对书面处理意见不服的，可以自收到之日起30日内请求上一级机关复查（《信访工作条例》第三十五条）。</translation>
        </message>
        <message>
            <source>Mediation is voluntary and free of charge. At any time you may choose arbitration, administrative reconsideration or a court instead.</source>
            <translation>调解自愿、不收费。您可以随时选择仲裁、行政复议或者诉讼。</translation>
        </message>
        <message>
            <source>To register, handle and answer your matter, as the Regulations on Petition Work and the People's Mediation Law require, this centre collects your name, identity document, address, phone and what you tell of the matter. Numbers are stored encrypted and shown in part only. The data is kept for the period the archive rules set and then deleted. You may see, copy and correct your data and complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>个人信息告知：为登记、办理和答复您的事项，本中心依照《信访工作条例》《中华人民共和国人民调解法》收集您的姓名、证件、住址、电话和事项内容。号码加密保存，只显示部分数字。信息按档案规定的期限保存，期满删除。您有权查阅、复制、更正您的信息，并可向本中心投诉。不提供选填信息不影响登记。</translation>
        </message>
        <message>
            <source>I have read this record, or it was read to me, and it agrees with what I said.</source>
            <translation>以上记录我已看过（或已向我宣读），与我所述一致。</translation>
        </message>
        <message>
            <source>The receiving window accepts, or objects in the system with reasons and the legal basis. It does not send the visitor back.</source>
            <translation>接收窗口应当接收，或者在系统中说明理由和法律依据提出异议，不得让来访人往返。</translation>
        </message>
        <message>
            <source>Visitor (signature or fingerprint)</source>
            <translation>来访人（签名或捺印）</translation>
        </message>
        <message>
            <source>Receptionist (signature)</source>
            <translation>接待人（签名）</translation>
        </message>
        <message>
            <source>Officer (signature)</source>
            <translation>经办人（签名）</translation>
        </message>
        <message>
            <source>Centre (stamp)</source>
            <translation>中心（盖章）</translation>
        </message>
        <message>
            <source>Sending officer (signature)</source>
            <translation>移出经办人（签名）</translation>
        </message>
        <message>
            <source>Receiving officer (signature)</source>
            <translation>接收经办人（签名）</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>打印时间：%1</translation>
        </message>
        <message>
            <source>Please keep this receipt. Anyone who has both codes can ask about the matter.</source>
            <translation>请妥善保管本回执。持有两个编码的人均可查询本事项。</translation>
        </message>
        <message>
            <source>This desk is open on this computer already. Go on in the window that is open; nothing was changed.</source>
            <translation>本程序已在本机打开。请在已打开的窗口中继续操作；未做任何改动。</translation>
        </message>
        <message>
            <source>The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save again.</source>
            <translation>本机磁盘已满，未能保存。您输入的内容仍在：请先腾出磁盘空间，再保存一次。</translation>
        </message>
        <message>
            <source>It could not be saved on this computer. What you typed is still here; do not close the program, and call the administrator.</source>
            <translation>未能保存到本机。您输入的内容仍在，请不要关闭程序，并联系管理员。</translation>
        </message>
        <message>
            <source>Type your name and sign in first.</source>
            <translation>请先输入姓名并登录。</translation>
        </message>
        <message>
            <source>Fill in “%1”, or give the reason why it is missing.</source>
            <translation>请填写“%1”，或者说明未填的原因。</translation>
        </message>
        <message>
            <source>“%1” is empty: type it, say why it is missing, or choose “%2”.</source>
            <translation>“%1”未填：请填写，或说明未填的原因，或选择“%2”。</translation>
        </message>
        <message>
            <source>Show or read the privacy notice to the visitor first, then tick the box.</source>
            <translation>请先向来访人出示或宣读个人信息告知，再勾选。</translation>
        </message>
        <message>
            <source>Read the oral record back to the visitor first, then tick the box.</source>
            <translation>请先向来访人宣读口述记录，再勾选。</translation>
        </message>
        <message>
            <source>An objection needs its legal basis: say which rule makes another window competent.</source>
            <translation>提出异议必须写明法律依据：依照哪条规定由其他窗口办理。</translation>
        </message>
        <message>
            <source>This computer does not hold this case.</source>
            <translation>本机没有这个案件。</translation>
        </message>
        <message>
            <source>This case is registered already.</source>
            <translation>本案件已经登记。</translation>
        </message>
        <message>
            <source>The case is finished; nothing more can be done with it.</source>
            <translation>案件已办结，不能再操作。</translation>
        </message>
        <message>
            <source>This transfer has been answered or recalled already.</source>
            <translation>这次流转已有答复或已撤回。</translation>
        </message>
        <message>
            <source>The case is at this window already.</source>
            <translation>案件已在该窗口。</translation>
        </message>
        <message>
            <source>Only the officer who received this matter, or window 23, may do this.</source>
            <translation>只有接收本事项的经办人或23窗口可以这样做。</translation>
        </message>
        <message>
            <source>Choose the result before you close the case.</source>
            <translation>办结前请选择办理结果。</translation>
        </message>
        <message>
            <source>The case is not at a point where this can be done.</source>
            <translation>案件目前的状态不能这样做。</translation>
        </message>
        <message>
            <source>A newer version wrote in this case. It can be read here; update this program to work on it.</source>
            <translation>本案件含有较新版本写入的内容，在这里只能查看；请更新程序后再办理。</translation>
        </message>
        <message>
            <source>“%1” is too long: %2 characters, at most %3 are possible.</source>
            <translation>“%1”过长：%2字，最多%3字。</translation>
        </message>
        <message>
            <source>“%1” cannot be read as it is typed. Please check it.</source>
            <translation>“%1”的格式无法识别，请核对。</translation>
        </message>
        <message>
            <source>At most %1 people may represent a group; %2 are entered.</source>
            <translation>代表人最多%1人，现填了%2人。</translation>
        </message>
        <message>
            <source>The head count (%1) is smaller than the number of representatives (%2).</source>
            <translation>涉及人数（%1）少于代表人数（%2）。</translation>
        </message>
        <message>
            <source>Give a reason in words, at least %1 characters.</source>
            <translation>请写明理由，至少%1字。</translation>
        </message>
        <message>
            <source>“%1” is the same as before; nothing was changed.</source>
            <translation>“%1”与原来相同，没有改动。</translation>
        </message>
        <message>
            <source>Only window %1 may do this: it owns the case.</source>
            <translation>只有%1窗口可以这样做：案件由该窗口负责。</translation>
        </message>
        <message>
            <source>Only window %1 may answer: the case was sent to it.</source>
            <translation>只有%1窗口可以答复：案件是转给该窗口的。</translation>
        </message>
        <message>
            <source>Only window %1 may recall it: it sent the case.</source>
            <translation>只有%1窗口可以撤回：案件是由该窗口转出的。</translation>
        </message>
        <message>
            <source>The case is on its way to window %1. Wait for the answer, or recall it first.</source>
            <translation>案件正在流转到%1窗口。请等待答复，或者先撤回。</translation>
        </message>
        <message>
            <source>The hall has no window %1.</source>
            <translation>大厅没有%1窗口。</translation>
        </message>
        <message>
            <source>This computer is not set up for window %1.</source>
            <translation>本机没有设为%1窗口。</translation>
        </message>
        <message>
            <source>The number has an unusual length. Please compare it with the document.</source>
            <translation>号码位数不符，请与证件核对。</translation>
        </message>
        <message>
            <source>The number has unusual characters. Please compare it with the document.</source>
            <translation>号码含有不应有的字符，请与证件核对。</translation>
        </message>
        <message>
            <source>The check character does not fit: a digit may be mistyped. You can go on all the same.</source>
            <translation>校验码不符：可能有数字输错。仍可继续登记。</translation>
        </message>
        <message>
            <source>The birth date in the number is not possible.</source>
            <translation>号码中的出生日期不成立。</translation>
        </message>
        <message>
            <source>A number of 15 digits is of the old kind, no longer in use.</source>
            <translation>15位号码为旧式证件，已停止使用。</translation>
        </message>
        <message>
            <source>The first digits are not a known province.</source>
            <translation>号码前几位不是已知的省级区划。</translation>
        </message>
        <message>
            <source>The number looks like another kind of document.</source>
            <translation>号码像是另一种证件的号码。</translation>
        </message>
        <message>
            <source>%1 (person %2)</source>
            <translation>%1（第%2人）</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>Competent organ</source>
            <translation>有权处理机关</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>引导意见</translation>
        </message>
        <message>
            <source>Lawful path</source>
            <translation>法定途径</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>材料</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>更正后的内容</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Reason in &amp;words</source>
            <translation>理由说明(&amp;W)</translation>
        </message>
        <message>
            <source>Correct a field</source>
            <translation>更正内容</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>更正(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Field</source>
            <translation>更正项目(&amp;F)</translation>
        </message>
        <message>
            <source>New &amp;text</source>
            <translation>更正后的内容(&amp;T)</translation>
        </message>
        <message>
            <source>New matter &amp;type</source>
            <translation>更正后的内容分类(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Save the note</source>
            <translation>保存备注(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>备注(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>One kind of paper a line: what it is, how many pages, copy or original. Leave lines empty that you do not need.</source>
            <translation>每行一种材料：名称、页数、复印件或原件。不需要的行留空。</translation>
        </message>
        <message>
            <source>&amp;Papers</source>
            <translation>材料(&amp;P)</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>材料%1</translation>
        </message>
        <message>
            <source>Pages of paper %1</source>
            <translation>材料%1的页数</translation>
        </message>
        <message>
            <source>Copy or original of paper %1</source>
            <translation>材料%1：复印件或原件</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复印件</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>原件</translation>
        </message>
        <message>
            <source>Screen the case</source>
            <translation>甄别案件</translation>
        </message>
        <message>
            <source>&amp;Screen</source>
            <translation>甄别(&amp;S)</translation>
        </message>
        <message>
            <source>Which lawful path does the matter belong to? A person decides; it can be changed until the matter is accepted.</source>
            <translation>本事项属于哪一法定途径？由人决定，受理之前可以更改。</translation>
        </message>
        <message>
            <source>Lawful &amp;path</source>
            <translation>法定途径(&amp;P)</translation>
        </message>
        <message>
            <source>Guide elsewhere</source>
            <translation>引导至其他途径</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>引导(&amp;G)</translation>
        </message>
        <message>
            <source>The matter belongs to another organ. Say which one and what the visitor should do; the case is finished here.</source>
            <translation>本事项由其他机关办理。请写明是哪个机关、来访人应当怎么做；案件在本中心办结。</translation>
        </message>
        <message>
            <source>Competent &amp;organ</source>
            <translation>有权处理机关(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Advice to the visitor</source>
            <translation>对来访人的引导意见(&amp;A)</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>办结案件</translation>
        </message>
        <message>
            <source>Clo&amp;se</source>
            <translation>办结(&amp;S)</translation>
        </message>
        <message>
            <source>A closed case cannot be opened again.</source>
            <translation>案件办结后不能重新打开。</translation>
        </message>
        <message>
            <source>Resul&amp;t</source>
            <translation>办理结果(&amp;T)</translation>
        </message>
        <message>
            <source>Object to the transfer</source>
            <translation>对流转提出异议</translation>
        </message>
        <message>
            <source>&amp;Send the objection</source>
            <translation>提出异议(&amp;S)</translation>
        </message>
        <message>
            <source>An objection asks the sender to take the case back. It needs a reason and its legal basis.</source>
            <translation>异议是请转出窗口收回案件，必须写明理由和法律依据。</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>法律依据(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Proposed window</source>
            <translation>建议窗口(&amp;P)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Recall the transfer</source>
            <translation>撤回流转</translation>
        </message>
        <message>
            <source>&amp;Recall</source>
            <translation>撤回(&amp;R)</translation>
        </message>
        <message>
            <source>The case is taken back before the other window accepts it.</source>
            <translation>在对方窗口接收之前收回案件。</translation>
        </message>
        <message>
            <source>Transfer to another window</source>
            <translation>转往其他窗口</translation>
        </message>
        <message>
            <source>Type the two digits of the window, then Ctrl+Enter. ★ marks what the words of the matter point to; you decide.</source>
            <translation>输入两位窗口号，再按 Ctrl+Enter。★ 表示按事项文字提示的窗口，由您决定。</translation>
        </message>
        <message>
            <source>Windows of the hall</source>
            <translation>大厅窗口</translation>
        </message>
        <message>
            <source>&amp;Kind of reason</source>
            <translation>理由类别(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Send (Ctrl+Enter)</source>
            <translation>转出(&amp;S) (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Choose a window first.</source>
            <translation>请先选择窗口。</translation>
        </message>
        <message>
            <source>★ %1</source>
            <translation>★ %1</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>%1窗口</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2).</source>
            <translation>本事项属于%1窗口（%2）的职权。</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2): %3.</source>
            <translation>本事项属于%1窗口（%2）的职权：%3。</translation>
        </message>
        <message>
            <source>The matter is not within the powers of this window; it is for window %1.</source>
            <translation>本事项不属于本窗口职权，属于%1窗口。</translation>
        </message>
        <message>
            <source>Only the petition office may handle this matter; sent to window %1.</source>
            <translation>本事项应由信访部门办理，转%1窗口。</translation>
        </message>
        <message>
            <source>The visitor asks to be sent to window %1.</source>
            <translation>来访人要求转到%1窗口。</translation>
        </message>
        <message>
            <source>Reception hall</source>
            <translation>群众接待大厅</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>登记(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>My &amp;window</source>
            <translation>我的窗口(&amp;W)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Put the message away</source>
            <translation>收起提示</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>查看列表</translation>
        </message>
        <message>
            <source>Choose a case first: in Find, in My window, or open one.</source>
            <translation>请先选择案件：在“查找”或“我的窗口”中选择，或打开一个案件。</translation>
        </message>
        <message>
            <source>The case now belongs to another window and is no longer shown here.</source>
            <translation>案件现由其他窗口负责，这里不再显示。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Type your name. It is written beside everything you record.</source>
            <translation>请输入您的姓名。您的每条记录旁都会写上。</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your name to go on.</source>
            <translation>%1锁定了本机。正在输入的内容仍在。请输入姓名继续。</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>您的姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>窗口(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>登录(&amp;S)</translation>
        </message>
        <message>
            <source>Connect this computer to the centre</source>
            <translation>将本机连接到中心</translation>
        </message>
        <message>
            <source>The administrator runs “reception-server enrol --window N” on the server. Paste the line it prints here. It is good for 15 minutes and for one computer.</source>
            <translation>管理员在服务器上运行“reception-server enrol --window N”，请把它给出的一行文字粘贴到这里。15分钟内有效，只供一台电脑使用。</translation>
        </message>
        <message>
            <source>&amp;Line from the server</source>
            <translation>服务器给出的一行文字(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Name of this computer</source>
            <translation>本机名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>连接(&amp;C)</translation>
        </message>
        <message>
            <source>Paste the line from the server first.</source>
            <translation>请先粘贴服务器给出的一行文字。</translation>
        </message>
        <message>
            <source>Connecting to the centre …</source>
            <translation>正在连接中心…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任窗口</translation>
        </message>
        <message>
            <source>From</source>
            <translation>转出窗口</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>转往窗口</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Sealed matter</source>
            <translation>保密件</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>⇡ not yet at the centre</source>
            <translation>⇡ 未上传</translation>
        </message>
        <message>
            <source>⚠ contested</source>
            <translation>⚠ 未生效</translation>
        </message>
        <message>
            <source>↩ objection</source>
            <translation>↩ 有异议</translation>
        </message>
        <message>
            <source>→ on its way</source>
            <translation>→ 流转中</translation>
        </message>
        <message>
            <source>&amp;Find a case</source>
            <translation>查找案件(&amp;F)</translation>
        </message>
        <message>
            <source>Case code, name, last 4 of the identity number, last 4 of the phone</source>
            <translation>案件编号、姓名、证件号码后4位、电话后4位</translation>
        </message>
        <message>
            <source>Cases found</source>
            <translation>查到的案件</translation>
        </message>
        <message>
            <source>Nothing found. Check the spelling, or register a new visitor with Ctrl+N.</source>
            <translation>没有查到。请核对输入，或按 Ctrl+N 登记新来访人。</translation>
        </message>
        <message>
            <source>Type; the results come by themselves. Enter opens the first one.</source>
            <translation>输入后自动显示结果，按 Enter 打开第一项。</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>查到：%1</translation>
        </message>
        <message>
            <source>More than %1 found; type more.</source>
            <translation>查到超过%1件，请多输入几个字。</translation>
        </message>
        <message>
            <source>&amp;Waits for me (%1)</source>
            <translation>待我接收(&amp;W) (%1)</translation>
        </message>
        <message>
            <source>I &amp;own (%1)</source>
            <translation>我负责(&amp;O) (%1)</translation>
        </message>
        <message>
            <source>I sen&amp;t (%1)</source>
            <translation>我转出(&amp;T) (%1)</translation>
        </message>
        <message>
            <source>Waits for me</source>
            <translation>待我接收</translation>
        </message>
        <message>
            <source>I own</source>
            <translation>我负责</translation>
        </message>
        <message>
            <source>I sent</source>
            <translation>我转出</translation>
        </message>
        <message>
            <source>A case has arrived for this window: %1</source>
            <translation>有案件转到本窗口：%1</translation>
        </message>
        <message>
            <source>Cases have arrived for this window: %1</source>
            <translation>有多个案件转到本窗口：%1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>信访人（当事人）</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>This window may not read who the people are.</source>
            <translation>本窗口不可查看当事人信息。</translation>
        </message>
        <message>
            <source>This window may not read the matter.</source>
            <translation>本窗口不可查看事项内容。</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>遮盖</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>办理过程(&amp;Y)</translation>
        </message>
        <message>
            <source>Owner: window %1</source>
            <translation>责任窗口：%1</translation>
        </message>
        <message>
            <source>Owner: window %1 (sent to window %2, not accepted yet)</source>
            <translation>责任窗口：%1（已转往%2，尚未接收）</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it)</source>
            <translation>责任窗口：%1（%2提出异议）</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it and proposes window %3)</source>
            <translation>责任窗口：%1（%2提出异议，建议转%3）</translation>
        </message>
        <message>
            <source>%1 (%2 pages, original)</source>
            <translation>%1（%2页，原件）</translation>
        </message>
        <message>
            <source>%1 (%2 pages, copy)</source>
            <translation>%1（%2页，复印件）</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>接收(&amp;A)</translation>
        </message>
        <message>
            <source>O&amp;bject …</source>
            <translation>提出异议(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Transfer … (F9)</source>
            <translation>流转(&amp;T)… (F9)</translation>
        </message>
        <message>
            <source>&amp;Recall …</source>
            <translation>撤回(&amp;R)…</translation>
        </message>
        <message>
            <source>Scr&amp;een …</source>
            <translation>甄别(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Guide elsewhere …</source>
            <translation>引导至其他途径(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Note …</source>
            <translation>备注(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Papers received …</source>
            <translation>接收材料(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Correct a field …</source>
            <translation>更正内容(&amp;C)…</translation>
        </message>
        <message>
            <source>Print registration f&amp;orm</source>
            <translation>打印登记表(&amp;O)</translation>
        </message>
        <message>
            <source>Print transfer s&amp;lip</source>
            <translation>打印流转单(&amp;L)</translation>
        </message>
        <message>
            <source>Clo&amp;se the case …</source>
            <translation>办结(&amp;S)…</translation>
        </message>
        <message>
            <source>Accepted. This window owns the case now.</source>
            <translation>已接收。案件现由本窗口负责。</translation>
        </message>
        <message>
            <source>The objection is sent. The case stays with its owner until it is taken back.</source>
            <translation>异议已提出。转出窗口收回之前，案件仍由原责任窗口负责。</translation>
        </message>
        <message>
            <source>The transfer is recalled.</source>
            <translation>流转已撤回。</translation>
        </message>
        <message>
            <source>Screened.</source>
            <translation>已甄别。</translation>
        </message>
        <message>
            <source>Guided elsewhere; the case is finished here.</source>
            <translation>已引导至其他途径，案件在本中心办结。</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>备注已保存。</translation>
        </message>
        <message>
            <source>The papers are recorded.</source>
            <translation>材料已记录。</translation>
        </message>
        <message>
            <source>Corrected. The old text stays in the history.</source>
            <translation>已更正。原内容保留在办理过程中。</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>案件已办结。</translation>
        </message>
        <message>
            <source>Sent to window %1. This window owns the case until it is accepted there.</source>
            <translation>已转往%1窗口。对方接收之前，案件仍由本窗口负责。</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>已打印：%1</translation>
        </message>
        <message>
            <source>The slip was not printed.</source>
            <translation>流转单未打印。</translation>
        </message>
        <message>
            <source>○ Not connected yet</source>
            <translation>○ 尚未连接</translation>
        </message>
        <message>
            <source>◌ Starting</source>
            <translation>◌ 正在启动</translation>
        </message>
        <message>
            <source>● Centre reachable</source>
            <translation>● 中心已连通</translation>
        </message>
        <message>
            <source>○ Working offline</source>
            <translation>○ 离线工作中</translation>
        </message>
        <message>
            <source>✖ Certificate refused</source>
            <translation>✖ 证书被拒绝</translation>
        </message>
        <message>
            <source>✖ Two copies of this desk</source>
            <translation>✖ 本机出现两份数据</translation>
        </message>
        <message>
            <source>The centre has seen two different histories of this computer: its disk was copied, or put back to an older day. Nothing you saved is lost, but nothing is sent. Call the administrator: the unsent work can be carried over on a USB stick.</source>
            <translation>中心发现本机有两份不同的记录：硬盘被复制过，或被恢复到较早的日期。您保存的内容没有丢失，但现在不会发送。请联系管理员：未发送的内容可以用U盘带到中心。</translation>
        </message>
        <message>
            <source>%1 unsent entries were written to %2. They stay on this computer too.</source>
            <translation>%1 条未发送的记录已写入 %2。它们仍保留在本机。</translation>
        </message>
        <message>
            <source>There is no connected desk in this folder, and so nothing unsent.</source>
            <translation>此目录中没有已接入的窗口数据，因此没有未发送的内容。</translation>
        </message>
        <message>
            <source>The program is open on this computer. Close it first, then export.</source>
            <translation>程序正在本机运行。请先关闭，再导出。</translation>
        </message>
        <message>
            <source>The file %1 exists already. Choose another name.</source>
            <translation>文件 %1 已存在。请换一个名称。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>无法写入文件 %1。</translation>
        </message>
        <message>
            <source>✖ Server not trusted</source>
            <translation>✖ 服务器不可信</translation>
        </message>
        <message>
            <source>▲ Update this program</source>
            <translation>▲ 请更新本程序</translation>
        </message>
        <message>
            <source>▲ Centre is being updated</source>
            <translation>▲ 中心待更新</translation>
        </message>
        <message>
            <source>This computer is not connected to the centre yet. Paste the line that the server prints.</source>
            <translation>本机尚未连接到中心。请粘贴服务器给出的一行文字。</translation>
        </message>
        <message>
            <source>The program is looking for the centre. You can work already.</source>
            <translation>正在寻找中心。您已经可以工作。</translation>
        </message>
        <message>
            <source>The centre answers. What you save reaches it at once.</source>
            <translation>中心有应答。保存的内容会立即上传。</translation>
        </message>
        <message>
            <source>The centre does not answer just now. Go on working: everything is kept on this computer and is sent by itself later.</source>
            <translation>中心暂时没有应答。请继续工作：内容都保存在本机，稍后自动上传。</translation>
        </message>
        <message>
            <source>What answers at the centre’s address is not our centre. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>中心地址上应答的不是本中心，没有向其发送任何内容。请继续工作，并联系管理员。</translation>
        </message>
        <message>
            <source>The centre speaks a newer language than this program. Go on working; what you save is sent after the update.</source>
            <translation>中心的版本比本程序新。请继续工作，保存的内容在程序更新后上传。</translation>
        </message>
        <message>
            <source>The centre is older than this program and will take what you save after its update. Go on working.</source>
            <translation>中心的版本较旧，更新后才能接收您保存的内容。请继续工作。</translation>
        </message>
        <message>
            <source>Unsent: %1</source>
            <translation>未上传：%1</translation>
        </message>
        <message>
            <source>Everything saved here is at the centre.</source>
            <translation>本机保存的内容都已上传到中心。</translation>
        </message>
        <message>
            <source>These cases have something that is saved on this computer and not yet at the centre. It is sent by itself.</source>
            <translation>这些案件有内容已保存在本机、尚未上传到中心，会自动上传。</translation>
        </message>
        <message>
            <source>⚠ Look at: %1</source>
            <translation>⚠ 待查看：%1</translation>
        </message>
        <message>
            <source>Last sync %1</source>
            <translation>上次同步 %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>尚未同步</translation>
        </message>
        <message>
            <source>When the centre last answered. Times are Beijing time.</source>
            <translation>中心上次应答的时间（北京时间）。</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min fast</source>
            <translation>⏰ 时钟快%1分钟</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min slow</source>
            <translation>⏰ 时钟慢%1分钟</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the centre’s by more than two minutes. You can go on working; ask the administrator to set it.</source>
            <translation>本机时钟与中心相差超过两分钟。可以继续工作，请管理员校准时间。</translation>
        </message>
        <message>
            <source>F1 Keys</source>
            <translation>F1 快捷键</translation>
        </message>
        <message>
            <source>No window</source>
            <translation>未选窗口</translation>
        </message>
        <message>
            <source>Choose the window you sit at. Only windows of this computer can be chosen.</source>
            <translation>请选择您所在的窗口。只能选择本机的窗口。</translation>
        </message>
        <message>
            <source>You are signed in. Everything you record bears your name.</source>
            <translation>您已登录。您的每条记录都带有您的姓名。</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>锁定 (Ctrl+L)</translation>
        </message>
        <message>
            <source>Switch officer</source>
            <translation>更换经办人</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>查找案件</translation>
        </message>
        <message>
            <source>My window</source>
            <translation>我的窗口</translation>
        </message>
        <message>
            <source>New visitor</source>
            <translation>新来访人</translation>
        </message>
        <message>
            <source>Save the form, send the dialog</source>
            <translation>保存表单、提交对话框</translation>
        </message>
        <message>
            <source>Transfer the case: then two digits, then Ctrl+Enter</source>
            <translation>流转案件：再按两位窗口号，再按 Ctrl+Enter</translation>
        </message>
        <message>
            <source>Print the receipt of the case</source>
            <translation>打印案件回执</translation>
        </message>
        <message>
            <source>Read the lists again</source>
            <translation>刷新列表</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <source>Lock; the open form stays</source>
            <translation>锁定；打开的表单保留</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>本快捷键表</translation>
        </message>
        <message>
            <source>Next field; with Shift the one before</source>
            <translation>下一项；加 Shift 为上一项</translation>
        </message>
        <message>
            <source>Leave a dialog</source>
            <translation>关闭对话框</translation>
        </message>
        <message>
            <source>Unknown option: %1. See --help.</source>
            <translation>未知选项：%1。参见 --help。</translation>
        </message>
        <message>
            <source>The option %1 needs a value. See --help.</source>
            <translation>选项 %1 需要一个值。参见 --help。</translation>
        </message>
        <message>
            <source>Unknown language: %1. There are zh_CN, en, ug and kk_Arab.</source>
            <translation>未知语言：%1。可选 zh_CN、en、ug、kk_Arab。</translation>
        </message>
        <message>
            <source>Not a window: %1. A window is a number from 1 to 99.</source>
            <translation>不是窗口号：%1。窗口号为1至99的数字。</translation>
        </message>
        <message>
            <source>Unknown receipt size: %1. There are a5 and roll80.</source>
            <translation>未知回执尺寸：%1。可选 a5、roll80。</translation>
        </message>
        <message>
            <source>Usage: reception-desk [options]
  --data DIR        where this counter keeps its store and keys
  --language CODE   zh_CN, en, ug or kk_Arab
  --enrol LINE      the line that reception-server enrol prints
  --window N        the window to propose at sign-in
  --officer NAME    the name to propose at sign-in
  --pdf DIR         print into PDF files there instead of a printer
  --receipt SIZE    a5 or roll80
  --export-outbox FILE
                    write what is unsent to FILE, for reception-server import-outbox
  --export-heads FILE
                    write the centre&apos;s signed records to FILE, for reception-server audit verify
  --import-calendar FILE
                    take in a calendar that reception-server sign-calendar wrote
  --device-secret FILE
                    put back what reception-server open-device wrote, when a keyring has lost it
  --help, --version</source>
            <translation>用法：reception-desk [选项]
  --data DIR        本窗口存放数据和密钥的目录
  --language CODE   zh_CN、en、ug 或 kk_Arab
  --enrol LINE      reception-server enrol 给出的一行文字
  --window N        登录时建议的窗口
  --officer NAME    登录时建议的姓名
  --pdf DIR         不用打印机，把 PDF 写入该目录
  --receipt SIZE    a5 或 roll80
  --export-outbox FILE
                    把未发送的内容写入 FILE，供 reception-server import-outbox 使用
  --export-heads FILE
                    把中心签名的记录写入 FILE，供 reception-server audit verify 使用
  --import-calendar FILE
                    导入 reception-server sign-calendar 签名的日历
  --device-secret FILE
                    密钥环丢失密钥时，放回 reception-server open-device 写出的密钥
  --help，--version</translation>
        </message>
        <message>
            <source>This paper cannot be printed yet.</source>
            <translation>这种纸件暂时不能打印。</translation>
        </message>
        <message>
            <source>Not printed: %1 The case is saved; print again when that is mended.</source>
            <translation>未打印：%1案件已保存，排除故障后再打印。</translation>
        </message>
        <message>
            <source>The line is not complete. Copy the whole line that the server printed.</source>
            <translation>这行文字不完整。请复制服务器给出的整行文字。</translation>
        </message>
        <message>
            <source>The server does not answer at this address. Check the network cable and ask the administrator whether the code is still live.</source>
            <translation>这个地址的服务器没有应答。请检查网线，并向管理员确认注册码是否仍有效。</translation>
        </message>
        <message>
            <source>Another server answers at this address: its fingerprint is not the one in the line. Nothing was sent. Call the administrator.</source>
            <translation>这个地址上是另一台服务器：指纹与所给的不一致。没有发送任何内容。请联系管理员。</translation>
        </message>
        <message>
            <source>The code is used up, too old or mistyped. Ask the administrator for a new line.</source>
            <translation>注册码已用过、已过期或有误。请向管理员索取新的一行文字。</translation>
        </message>
        <message>
            <source>The keys cannot be written on this computer: the disk is full or protected. Call the administrator.</source>
            <translation>本机无法写入密钥：磁盘已满或受保护。请联系管理员。</translation>
        </message>
        <message>
            <source>The computer could not be connected (%1). Ask the administrator for a new line.</source>
            <translation>本机未能连接（%1）。请向管理员索取新的一行文字。</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>%1 (%2 pages)</source>
            <translation>%1（%2页）</translation>
        </message>
        <message>
            <source>Competent organ: %1</source>
            <translation>有权处理机关：%1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>法律依据：%1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>Registered at window %1.</source>
            <translation>由%1窗口登记。</translation>
        </message>
        <message>
            <source>The matter was written down.</source>
            <translation>已记录事项内容。</translation>
        </message>
        <message>
            <source>People entered: %1.</source>
            <translation>已登记%1人。</translation>
        </message>
        <message>
            <source>Screened; lawful path: %1.</source>
            <translation>已甄别；法定途径：%1。</translation>
        </message>
        <message>
            <source>Guided elsewhere: %1.</source>
            <translation>已引导至：%1。</translation>
        </message>
        <message>
            <source>Sent from window %1 to window %2: %3.</source>
            <translation>由%1窗口转往%2窗口：%3。</translation>
        </message>
        <message>
            <source>Accepted by window %1, which owns the case now.</source>
            <translation>%1窗口已接收，案件现由该窗口负责。</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer.</source>
            <translation>%1窗口对流转提出异议。</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer and proposes window %2.</source>
            <translation>%1窗口对流转提出异议，建议转%2窗口。</translation>
        </message>
        <message>
            <source>The transfer was recalled.</source>
            <translation>流转已撤回。</translation>
        </message>
        <message>
            <source>“%1” corrected from %2 to %3.</source>
            <translation>“%1”由%2更正为%3。</translation>
        </message>
        <message>
            <source>“%1” of person %2 corrected.</source>
            <translation>第%2人的“%1”已更正。</translation>
        </message>
        <message>
            <source>Papers received: %1.</source>
            <translation>收到材料：%1。</translation>
        </message>
        <message>
            <source>Printed: %1, copy %2.</source>
            <translation>已打印：%1，第%2份。</translation>
        </message>
        <message>
            <source>Closed: %1.</source>
            <translation>已办结：%1。</translation>
        </message>
        <message>
            <source>Something was recorded that this window may not read.</source>
            <translation>有一条本窗口不可查看的记录。</translation>
        </message>
        <message>
            <source>No effect: %1</source>
            <translation>未生效：%1</translation>
        </message>
        <message>
            <source>(not yet at the centre)</source>
            <translation>（尚未上传到中心）</translation>
        </message>
        <message>
            <source>The centre gave no reason.</source>
            <translation>中心没有说明原因。</translation>
        </message>
        <message>
            <source>The centre did not take it (%1).</source>
            <translation>中心没有接受（%1）。</translation>
        </message>
        <message>
            <source>Another window acted on this transfer first.</source>
            <translation>另一窗口已先处理了这次流转。</translation>
        </message>
        <message>
            <source>The case belonged to another window by then.</source>
            <translation>当时案件已由另一窗口负责。</translation>
        </message>
        <message>
            <source>The case was finished by then.</source>
            <translation>当时案件已办结。</translation>
        </message>
        <message>
            <source>Social governance centre</source>
            <translation>社会治安综合治理中心</translation>
        </message>
        <message>
            <source>Records that need a look</source>
            <translation>需要处理的记录</translation>
        </message>
        <message>
            <source>The centre accepted everything that was recorded here.</source>
            <translation>本机的记录均已被中心采纳。</translation>
        </message>
        <message>
            <source>Records the centre did not accept</source>
            <translation>中心未采纳的记录</translation>
        </message>
        <message>
            <source>The chosen record</source>
            <translation>所选记录</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>What the centre said</source>
            <translation>中心的结论</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>阅处情况</translation>
        </message>
        <message>
            <source>Why it had no effect</source>
            <translation>未生效的原因</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>本机所做的操作</translation>
        </message>
        <message>
            <source>What the centre holds</source>
            <translation>中心的现有记录</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>可以怎么办</translation>
        </message>
        <message>
            <source>The words of this record can no longer be read on this computer.</source>
            <translation>本机已无法读取这条记录的文字内容。</translation>
        </message>
        <message>
            <source>A sealed matter: only the officer who received it, or window 23, can read this record.</source>
            <translation>保密件：只有接待该事项的工作人员或23窗口可以查看这条记录。</translation>
        </message>
        <message>
            <source>Seen by %1, %2</source>
            <translation>%1已阅，%2</translation>
        </message>
        <message>
            <source>● not seen</source>
            <translation>● 未阅</translation>
        </message>
        <message>
            <source>Nobody has marked this record as seen yet.</source>
            <translation>这条记录尚无人标为已阅。</translation>
        </message>
        <message>
            <source>This came first and counts:</source>
            <translation>先到中心并已生效的是：</translation>
        </message>
        <message>
            <source>The registration itself was not accepted: the centre has no such case, and nobody can find it by the number on the receipt.</source>
            <translation>登记本身未被采纳：中心没有这个案件，凭回执上的编号无法查到。</translation>
        </message>
        <message>
            <source>The case has left what this computer may see; another window has it. What was recorded here can still be read.</source>
            <translation>案件已转由其他窗口负责，本机无权再查看；本机录入的内容仍可查看。</translation>
        </message>
        <message>
            <source>The centre keeps the record in the history of the case, without effect.</source>
            <translation>中心把这条记录保留在案件办理过程中，但不生效。</translation>
        </message>
        <message>
            <source>The centre keeps the record apart, where no window sees it; a supervisor can look at it.</source>
            <translation>中心已将这条记录单独存放，各窗口都看不到，督办人员可以查看。</translation>
        </message>
        <message>
            <source>The centre did not take the record. It is kept on this computer.</source>
            <translation>中心没有接收这条记录，内容保存在本机。</translation>
        </message>
        <message>
            <source>Look at how the case stands now. If it is still needed, do it again as a new act.</source>
            <translation>请查看案件现在的情况；如仍有必要，请作为新的操作重新办理。</translation>
        </message>
        <message>
            <source>Carry the text into a new registration and check it there. It gets a new number and a new receipt.</source>
            <translation>请把文字转入新的登记表并核对。新登记会有新的编号和新的回执。</translation>
        </message>
        <message>
            <source>Print this page and give it to the window that has the case now.</source>
            <translation>请打印本页，交给现在负责案件的窗口。</translation>
        </message>
        <message>
            <source>Tell the administrator: this points to a fault of this computer, not of your work.</source>
            <translation>请告知管理员：这说明本机可能有故障，不是您的操作有误。</translation>
        </message>
        <message>
            <source>Nothing is sent again by itself, and nothing is deleted.</source>
            <translation>任何内容都不会自动重新发送，也不会被删除。</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>打开案件(&amp;O)</translation>
        </message>
        <message>
            <source>Do it &amp;again as a new act …</source>
            <translation>作为新操作重新办理(&amp;A)…</translation>
        </message>
        <message>
            <source>Carry the text into a &amp;note …</source>
            <translation>文字转入备注(&amp;N)…</translation>
        </message>
        <message>
            <source>Carry the text into a new &amp;registration …</source>
            <translation>文字转入新登记(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Print this page</source>
            <translation>打印本页(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Mark as seen</source>
            <translation>标为已阅(&amp;M)</translation>
        </message>
        <message>
            <source>Marked as seen. The record stays in this list.</source>
            <translation>已标为已阅。记录仍保留在列表中。</translation>
        </message>
        <message>
            <source>The text is in the form. Check it, then save; nothing is recorded until then.</source>
            <translation>文字已填入表单。请核对后保存，保存之前不会产生任何记录。</translation>
        </message>
        <message>
            <source>The page is printed.</source>
            <translation>本页已打印。</translation>
        </message>
        <message>
            <source>The registration form still holds text that is not saved. Save or clear it first.</source>
            <translation>登记表中还有未保存的文字，请先保存或清空。</translation>
        </message>
        <message>
            <source>The centre takes nothing from this computer just now: %1 What is saved here stays saved.</source>
            <translation>中心暂不接收本机的内容：%1已保存在本机的内容不会丢失。</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>The words of the matter</source>
            <translation>事项内容</translation>
        </message>
        <message>
            <source>The people of the matter</source>
            <translation>事项人员</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>甄别</translation>
        </message>
        <message>
            <source>Guidance elsewhere</source>
            <translation>告知引导</translation>
        </message>
        <message>
            <source>Transfer to a window</source>
            <translation>转往窗口</translation>
        </message>
        <message>
            <source>Acceptance of a transfer</source>
            <translation>接收流转</translation>
        </message>
        <message>
            <source>Objection to a transfer</source>
            <translation>对流转提出异议</translation>
        </message>
        <message>
            <source>Recall of a transfer</source>
            <translation>收回流转</translation>
        </message>
        <message>
            <source>Correction of the matter</source>
            <translation>更正事项</translation>
        </message>
        <message>
            <source>Correction of a person</source>
            <translation>更正人员信息</translation>
        </message>
        <message>
            <source>The reason in words</source>
            <translation>理由说明</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Receipt of papers</source>
            <translation>接收材料</translation>
        </message>
        <message>
            <source>Print of a paper</source>
            <translation>打印文书</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>办结案件</translation>
        </message>
        <message>
            <source>The centre already holds another record under the same identifier.</source>
            <translation>中心已有一条标识相同、内容不同的记录。</translation>
        </message>
        <message>
            <source>The key that opens the record is not at the centre.</source>
            <translation>中心没有打开这条记录的密钥。</translation>
        </message>
        <message>
            <source>The centre cannot read the record.</source>
            <translation>中心无法读取这条记录。</translation>
        </message>
        <message>
            <source>This computer&apos;s disk has damaged the record after it was saved; please enter it again.</source>
            <translation>这条记录保存后被本机磁盘损坏，请重新录入。</translation>
        </message>
        <message>
            <source>The record names a window that this computer is not set up for.</source>
            <translation>记录中的窗口不是本机所设的窗口。</translation>
        </message>
        <message>
            <source>The case code in the record bears the number of another computer.</source>
            <translation>记录中的案件编号含有另一台电脑的号码。</translation>
        </message>
        <message>
            <source>A record does not match its own checksum.</source>
            <translation>有记录与自身的校验值不符。</translation>
        </message>
        <message>
            <source>A record does not bear the signature of this computer.</source>
            <translation>有记录不带本机的签名。</translation>
        </message>
        <message>
            <source>A key does not fit the case it was sent with.</source>
            <translation>有密钥与所属案件不符。</translation>
        </message>
        <message>
            <source>A record was made on another computer.</source>
            <translation>有记录产生于另一台电脑。</translation>
        </message>
        <message>
            <source>A record belongs to another centre.</source>
            <translation>有记录属于另一个中心。</translation>
        </message>
        <message>
            <source>The centre lacks an earlier record of this computer and asks for it.</source>
            <translation>中心缺少本机较早的一条记录，正在索取。</translation>
        </message>
        <message>
            <source>Too much was sent in one request.</source>
            <translation>一次发送的内容过多。</translation>
        </message>
        <message>
            <source>The centre has frozen this computer: it or its backup seems to have been copied.</source>
            <translation>中心已冻结本机：本机或其备份疑似被复制。</translation>
        </message>
        <message>
            <source>The certificate of this computer has expired.</source>
            <translation>本机证书已过期。</translation>
        </message>
        <message>
            <source>The certificate of this computer was withdrawn.</source>
            <translation>本机证书已被撤销。</translation>
        </message>
        <message>
            <source>The centre must be updated before it can read the record.</source>
            <translation>中心需要更新后才能读取这条记录。</translation>
        </message>
        <message>
            <source>The centre cannot write to its own disk just now.</source>
            <translation>中心暂时无法写入自己的磁盘。</translation>
        </message>
        <message>
            <source>Contested: no effect</source>
            <translation>有冲突，未生效</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>已另存待查</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>未被采纳</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>✓ Not accepted: all seen</source>
            <translation>✓ 未采纳：均已阅</translation>
        </message>
        <message>
            <source>Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call the administrator.</source>
            <translation>有本程序以外的内容被放入本机的数据库。数据库没有打开，其中内容没有丢失。请联系管理员。</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the administrator.</source>
            <translation>本机的数据由较新版本的程序写入，未做任何改动。请启动较新版本的程序，或联系管理员。</translation>
        </message>
        <message>
            <source>Window %1 has owned the case since %2.</source>
            <translation>%1窗口自%2起负责本案件。</translation>
        </message>
        <message>
            <source>Window %1 accepted the transfer.</source>
            <translation>%1窗口接收了流转。</translation>
        </message>
        <message>
            <source>The centre did not have this case.</source>
            <translation>中心当时没有这个案件。</translation>
        </message>
        <message>
            <source>The case code in the record was given to another case meanwhile.</source>
            <translation>记录中的案件编号已用于另一案件。</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre before the record was brought.</source>
            <translation>记录送达中心之前，这台电脑已被停用。</translation>
        </message>
        <message>
            <source>The centre was restored from a backup and waits for other desks first; it asks for the record by itself.</source>
            <translation>中心刚从备份恢复，正在等待其他窗口；之后会自动索取这条记录。</translation>
        </message>
        <message>
            <source>The centre needs no records of other desks from this computer.</source>
            <translation>中心不需要本机转交其他窗口的记录。</translation>
        </message>
        <message>
            <source>Accepted, in handling</source>
            <translation>已受理，办理中</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>调解中</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>达成协议</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>复查中</translation>
        </message>
        <message>
            <source>In re-review</source>
            <translation>复核中</translation>
        </message>
        <message>
            <source>On another lawful path</source>
            <translation>已导入法定途径</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>不予（不再）受理</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Queue ticket</source>
            <translation>取号小票</translation>
        </message>
        <message>
            <source>Notice of acceptance</source>
            <translation>信访事项受理告知书</translation>
        </message>
        <message>
            <source>Notice of non-acceptance</source>
            <translation>不予受理告知书</translation>
        </message>
        <message>
            <source>Notice that it is no longer accepted</source>
            <translation>不再受理告知书</translation>
        </message>
        <message>
            <source>Notice of forwarding to the visitor</source>
            <translation>转送（交办）告知书</translation>
        </message>
        <message>
            <source>Forwarding or assignment letter</source>
            <translation>转送单／交办单</translation>
        </message>
        <message>
            <source>Extension: approval and notice</source>
            <translation>延长办理期限审批表及告知书</translation>
        </message>
        <message>
            <source>Handling opinion</source>
            <translation>信访处理意见书</translation>
        </message>
        <message>
            <source>Request for review or re-review</source>
            <translation>复查（复核）申请书</translation>
        </message>
        <message>
            <source>Review opinion</source>
            <translation>复查意见书</translation>
        </message>
        <message>
            <source>Re-review opinion</source>
            <translation>复核意见书</translation>
        </message>
        <message>
            <source>Hearing: notice and record</source>
            <translation>听证通知书及听证笔录</translation>
        </message>
        <message>
            <source>Request for mediation</source>
            <translation>人民调解申请书</translation>
        </message>
        <message>
            <source>Rights and duties of the parties</source>
            <translation>当事人权利义务告知书</translation>
        </message>
        <message>
            <source>Record of inquiry or mediation</source>
            <translation>调查（调解）记录</translation>
        </message>
        <message>
            <source>Mediation agreement</source>
            <translation>人民调解协议书</translation>
        </message>
        <message>
            <source>Oral agreement, or end of mediation</source>
            <translation>口头协议登记表／终止调解告知书</translation>
        </message>
        <message>
            <source>Application for judicial confirmation</source>
            <translation>司法确认申请书</translation>
        </message>
        <message>
            <source>Receipt of service</source>
            <translation>送达回证</translation>
        </message>
        <message>
            <source>Authority of agents or representatives</source>
            <translation>授权委托书／代表人推选书</translation>
        </message>
        <message>
            <source>Supervision letter or reminder</source>
            <translation>督办函／催办单</translation>
        </message>
        <message>
            <source>Proposal and reply</source>
            <translation>三项建议书及采纳反馈表</translation>
        </message>
        <message>
            <source>Leader's case sheet</source>
            <translation>领导包案台账</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>结案（办结）报告</translation>
        </message>
        <message>
            <source>Follow-up record</source>
            <translation>回访记录</translation>
        </message>
        <message>
            <source>File cover and contents</source>
            <translation>卷宗封面及卷内目录</translation>
        </message>
        <message>
            <source>Choose the lawful path first: a claim needs one before it is accepted or closed.</source>
            <translation>请先选定法定途径：申诉求决事项在受理或办结前必须确定法定途径。</translation>
        </message>
        <message>
            <source>This is not foreseen for a matter of this kind and path. Guide the visitor, record the other path, or screen the case again.</source>
            <translation>这类事项和途径不适用此步骤。请引导来访人、登记其他途径，或重新甄别案件。</translation>
        </message>
        <message>
            <source>The simple procedure is not for matters that were assigned from above or belong to courts, arbitration or reconsideration.</source>
            <translation>上级交办的事项，以及属于诉讼、仲裁、行政复议的事项，不适用简易办理。</translation>
        </message>
        <message>
            <source>All three levels are through. For the same facts and reasons nothing more is accepted; new facts are a new case.</source>
            <translation>本事项已三级终结。以同一事实和理由再次提出的，不再受理；有新的事实的，作为新案件登记。</translation>
        </message>
        <message>
            <source>Measures above a supervision letter are decided by the joint conference: name its decision.</source>
            <translation>督办函以上的督办措施由联席会议决定：请写明该决定。</translation>
        </message>
        <message>
            <source>Only the coordinator may decide this.</source>
            <translation>只有协调员可以作出这项决定。</translation>
        </message>
        <message>
            <source>Only the coordinator or the petition office may do this.</source>
            <translation>只有协调员或信访部门可以这样做。</translation>
        </message>
        <message>
            <source>The coordinator decides on this transfer now.</source>
            <translation>这次流转现由协调员决定。</translation>
        </message>
        <message>
            <source>The centre does this by itself when its time has come.</source>
            <translation>此步骤到时由中心自动办理。</translation>
        </message>
        <message>
            <source>First this must be so, and ticked: %1.</source>
            <translation>请先确认以下情况属实并勾选：%1。</translation>
        </message>
        <message>
            <source>This day is not possible: %1. It lies in the future, before the case, or before its own beginning.</source>
            <translation>日期不成立：%1。该日期晚于今天、早于案件登记，或早于自身的起始日期。</translation>
        </message>
        <message>
            <source>The period for this ended on %1.</source>
            <translation>此项期限已于%1届满。</translation>
        </message>
        <message>
            <source>Something must come first: %1.</source>
            <translation>须先完成：%1。</translation>
        </message>
        <message>
            <source>This has been done already: %1.</source>
            <translation>此步骤已办理：%1。</translation>
        </message>
        <message>
            <source>The file is not complete. Still missing: %1.</source>
            <translation>卷宗不齐全。还缺：%1。</translation>
        </message>
        <message>
            <source>This period is not running, or it is already as you want it.</source>
            <translation>该期限没有在计算，或已处于所选状态。</translation>
        </message>
        <message>
            <source>The law gives no such reason to pause this period.</source>
            <translation>法律没有规定可以此为由暂停该期限。</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>参加窗口</translation>
        </message>
        <message>
            <source>Report back by</source>
            <translation>报告期限</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>记录(&amp;R)</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>依据：%1</translation>
        </message>
        <message>
            <source>C&amp;hoose</source>
            <translation>选择(&amp;H)</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>督办事由</translation>
        </message>
        <message>
            <source>Another reason, in words below</source>
            <translation>其他事由（在下方写明）</translation>
        </message>
        <message>
            <source>%1 (if any)</source>
            <translation>%1（如有）</translation>
        </message>
        <message>
            <source>Ne&amp;xt step</source>
            <translation>下一步(&amp;X)</translation>
        </message>
        <message>
            <source>Print another &amp;kind of paper</source>
            <translation>打印其他文书(&amp;K)</translation>
        </message>
        <message>
            <source>The step is recorded.</source>
            <translation>步骤已记录。</translation>
        </message>
        <message>
            <source>▲ Supervision is suggested: %1 (%2)</source>
            <translation>▲ 建议督办：%1（%2）</translation>
        </message>
        <message>
            <source>Accept or decline</source>
            <translation>受理／不予受理</translation>
        </message>
        <message>
            <source>Handling and service</source>
            <translation>办理与送达</translation>
        </message>
        <message>
            <source>Review and hearing</source>
            <translation>复查、复核与听证</translation>
        </message>
        <message>
            <source>Other paths and levels</source>
            <translation>其他途径与上级</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>协同办理</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>督办</translation>
        </message>
        <message>
            <source>Resolve and archive</source>
            <translation>化解与归档</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>异议</translation>
        </message>
        <message>
            <source>Simple procedure chosen</source>
            <translation>选定简易办理</translation>
        </message>
        <message>
            <source>Matter accepted</source>
            <translation>受理事项</translation>
        </message>
        <message>
            <source>Matter declined</source>
            <translation>不予（不再）受理</translation>
        </message>
        <message>
            <source>Changed to the ordinary procedure</source>
            <translation>转为普通程序</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>重新启动案件</translation>
        </message>
        <message>
            <source>A side refuses mediation</source>
            <translation>一方拒绝调解</translation>
        </message>
        <message>
            <source>Mediation opened</source>
            <translation>启动调解</translation>
        </message>
        <message>
            <source>Mediation session held</source>
            <translation>进行调解</translation>
        </message>
        <message>
            <source>Mediation prolonged</source>
            <translation>延长调解</translation>
        </message>
        <message>
            <source>Mediation ended without agreement</source>
            <translation>终止调解（未达成协议）</translation>
        </message>
        <message>
            <source>Performance of the agreement recorded</source>
            <translation>登记协议履行情况</translation>
        </message>
        <message>
            <source>Judicial confirmation applied for</source>
            <translation>申请司法确认</translation>
        </message>
        <message>
            <source>Court decided on the confirmation</source>
            <translation>法院作出司法确认裁定</translation>
        </message>
        <message>
            <source>Inquiry recorded</source>
            <translation>记录调查情况</translation>
        </message>
        <message>
            <source>Period of handling extended</source>
            <translation>延长办理期限</translation>
        </message>
        <message>
            <source>Opinion given</source>
            <translation>出具处理意见</translation>
        </message>
        <message>
            <source>Suggestion answered</source>
            <translation>答复建议意见</translation>
        </message>
        <message>
            <source>Opinion carried out</source>
            <translation>执行处理意见</translation>
        </message>
        <message>
            <source>Review requested</source>
            <translation>申请复查（复核）</translation>
        </message>
        <message>
            <source>Hearing opened</source>
            <translation>听证开始</translation>
        </message>
        <message>
            <source>Hearing closed</source>
            <translation>听证结束</translation>
        </message>
        <message>
            <source>Paper served</source>
            <translation>送达文书</translation>
        </message>
        <message>
            <source>Taken over by another lawful path</source>
            <translation>导入法定途径</translation>
        </message>
        <message>
            <source>Result of the other path recorded</source>
            <translation>登记法定途径办理结果</translation>
        </message>
        <message>
            <source>Sent to a higher level</source>
            <translation>移送上级</translation>
        </message>
        <message>
            <source>Higher level has answered</source>
            <translation>上级答复</translation>
        </message>
        <message>
            <source>Backing unit called</source>
            <translation>启动后盾单位</translation>
        </message>
        <message>
            <source>Backing unit has answered</source>
            <translation>后盾单位反馈</translation>
        </message>
        <message>
            <source>Leader takes the case</source>
            <translation>领导包案</translation>
        </message>
        <message>
            <source>Leader's result recorded</source>
            <translation>登记领导包案结果</translation>
        </message>
        <message>
            <source>Joint session opened</source>
            <translation>启动会商</translation>
        </message>
        <message>
            <source>Joint session closed</source>
            <translation>会商结束</translation>
        </message>
        <message>
            <source>On-call unit summoned</source>
            <translation>通知随驻单位到场</translation>
        </message>
        <message>
            <source>On-call unit arrived</source>
            <translation>随驻单位已到场</translation>
        </message>
        <message>
            <source>Case taken to the village</source>
            <translation>带案下沉</translation>
        </message>
        <message>
            <source>Case brought back from the village</source>
            <translation>下沉结束，案件带回</translation>
        </message>
        <message>
            <source>Marked as major and urgent</source>
            <translation>标为重大、紧急</translation>
        </message>
        <message>
            <source>Urgent matter reported</source>
            <translation>报告重大、紧急事项</translation>
        </message>
        <message>
            <source>Period paused</source>
            <translation>期限暂停</translation>
        </message>
        <message>
            <source>Period goes on</source>
            <translation>期限恢复计算</translation>
        </message>
        <message>
            <source>Supervision opened</source>
            <translation>启动督办</translation>
        </message>
        <message>
            <source>Supervision answered</source>
            <translation>督办回复</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>提出建议</translation>
        </message>
        <message>
            <source>Reply to the proposal recorded</source>
            <translation>登记建议采纳反馈</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>矛盾化解</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>Explained to the dissatisfied visitor</source>
            <translation>对不满意的来访人作出解释</translation>
        </message>
        <message>
            <source>Objection agreed to, case taken back</source>
            <translation>同意异议，收回案件</translation>
        </message>
        <message>
            <source>Assigned by the coordinator</source>
            <translation>协调员指定办理</translation>
        </message>
        <message>
            <source>Objection passed to the coordinator</source>
            <translation>异议提交协调员</translation>
        </message>
        <message>
            <source>Transfer not answered in time</source>
            <translation>流转逾期未答复</translation>
        </message>
        <message>
            <source>Counts as accepted: no objection in time</source>
            <translation>逾期未提出异议，视为接收</translation>
        </message>
        <message>
            <source>Document number given</source>
            <translation>编定文号</translation>
        </message>
        <message>
            <source>Remedies told to the visitor</source>
            <translation>已告知的救济途径</translation>
        </message>
        <message>
            <source>Facts found</source>
            <translation>查明的事实</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>处理意见</translation>
        </message>
        <message>
            <source>Organ that reviews</source>
            <translation>复查（复核）机关</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>协议内容</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>陈述内容</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Decision of the joint conference</source>
            <translation>联席会议决定</translation>
        </message>
        <message>
            <source>Township or village</source>
            <translation>乡镇（街道）或村（社区）</translation>
        </message>
        <message>
            <source>How it is performed</source>
            <translation>履行方式</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Mediators</source>
            <translation>调解员</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>对方当事人</translation>
        </message>
        <message>
            <source>Other party's address</source>
            <translation>对方当事人住址</translation>
        </message>
        <message>
            <source>Other party's phone</source>
            <translation>对方当事人电话</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>在场人</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>受送达人</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>见证人</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>包案领导</translation>
        </message>
        <message>
            <source>I have no interest in this matter and no tie to a party</source>
            <translation>本人与本事项及当事人无利害关系</translation>
        </message>
        <message>
            <source>All parties consent to mediation</source>
            <translation>各方当事人均同意调解</translation>
        </message>
        <message>
            <source>The parties were told what else the law offers them</source>
            <translation>已告知当事人可依法采取的其他救济途径</translation>
        </message>
        <message>
            <source>The record was read back and found correct</source>
            <translation>记录已宣读，经核对无误</translation>
        </message>
        <message>
            <source>The head of the organ has approved</source>
            <translation>已经机关负责人批准</translation>
        </message>
        <message>
            <source>Both parties apply together</source>
            <translation>双方当事人共同申请</translation>
        </message>
        <message>
            <source>It is not about marriage, adoption or personal status</source>
            <translation>不涉及婚姻、收养等身份关系的确认</translation>
        </message>
        <message>
            <source>The parties have signed, sealed or given fingerprints</source>
            <translation>各方当事人已签名、盖章或者按指印</translation>
        </message>
        <message>
            <source>The mediator has signed</source>
            <translation>调解员已签名</translation>
        </message>
        <message>
            <source>The committee's seal is on it</source>
            <translation>已加盖人民调解委员会印章</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>简单</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Complex</source>
            <translation>复杂</translation>
        </message>
        <message>
            <source>Not within our powers</source>
            <translation>不属于本机关职权范围</translation>
        </message>
        <message>
            <source>Another lawful path is open</source>
            <translation>应当通过其他法定途径解决</translation>
        </message>
        <message>
            <source>The same matter is being handled</source>
            <translation>同一事项正在办理</translation>
        </message>
        <message>
            <source>Another organ has taken it</source>
            <translation>其他机关已受理</translation>
        </message>
        <message>
            <source>No petition matter</source>
            <translation>不属于信访事项</translation>
        </message>
        <message>
            <source>All three levels are through</source>
            <translation>已三级终结</translation>
        </message>
        <message>
            <source>Agreement in writing</source>
            <translation>书面协议</translation>
        </message>
        <message>
            <source>Oral agreement</source>
            <translation>口头协议</translation>
        </message>
        <message>
            <source>No agreement was found</source>
            <translation>未能达成协议</translation>
        </message>
        <message>
            <source>A side refuses</source>
            <translation>一方拒绝</translation>
        </message>
        <message>
            <source>A side withdrew its consent</source>
            <translation>一方撤回同意</translation>
        </message>
        <message>
            <source>Signs of violence or crime, reported</source>
            <translation>发现暴力或犯罪迹象，已报告</translation>
        </message>
        <message>
            <source>Performed in full</source>
            <translation>全部履行</translation>
        </message>
        <message>
            <source>Performed in part</source>
            <translation>部分履行</translation>
        </message>
        <message>
            <source>Not performed</source>
            <translation>未履行</translation>
        </message>
        <message>
            <source>Confirmed by the court</source>
            <translation>法院裁定确认有效</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>法院未予确认</translation>
        </message>
        <message>
            <source>Explained and reasoned with</source>
            <translation>作出解释说明</translation>
        </message>
        <message>
            <source>Adopted in full</source>
            <translation>全部采纳</translation>
        </message>
        <message>
            <source>Adopted in part</source>
            <translation>部分采纳</translation>
        </message>
        <message>
            <source>Not adopted</source>
            <translation>未采纳</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>直接送达</translation>
        </message>
        <message>
            <source>To an adult living with the recipient</source>
            <translation>由同住成年家属签收</translation>
        </message>
        <message>
            <source>Left at the residence</source>
            <translation>留置送达</translation>
        </message>
        <message>
            <source>Electronically, as agreed</source>
            <translation>电子送达（经同意）</translation>
        </message>
        <message>
            <source>By registered post</source>
            <translation>挂号邮寄送达</translation>
        </message>
        <message>
            <source>By an entrusted organ</source>
            <translation>委托送达</translation>
        </message>
        <message>
            <source>By public notice</source>
            <translation>公告送达</translation>
        </message>
        <message>
            <source>Recipient refuses to sign</source>
            <translation>受送达人拒绝签收</translation>
        </message>
        <message>
            <source>Court, first instance</source>
            <translation>法院一审</translation>
        </message>
        <message>
            <source>Court, second instance</source>
            <translation>法院二审</translation>
        </message>
        <message>
            <source>Procuratorate</source>
            <translation>检察院</translation>
        </message>
        <message>
            <source>People's congress</source>
            <translation>人大</translation>
        </message>
        <message>
            <source>Arbitration commission</source>
            <translation>仲裁委员会</translation>
        </message>
        <message>
            <source>Administrative reconsideration organ</source>
            <translation>行政复议机关</translation>
        </message>
        <message>
            <source>Another organ that performs its duty</source>
            <translation>其他履行职责的机关</translation>
        </message>
        <message>
            <source>Party committee</source>
            <translation>党委</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>政府</translation>
        </message>
        <message>
            <source>Joint conference office</source>
            <translation>联席会议办公室</translation>
        </message>
        <message>
            <source>Higher petition office</source>
            <translation>上级信访部门</translation>
        </message>
        <message>
            <source>Name or address unclear</source>
            <translation>姓名（名称）或住址不清</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>听证</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>等待补充材料</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>催办</translation>
        </message>
        <message>
            <source>Supervision letter</source>
            <translation>督办函</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>约谈</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>Listed supervision</source>
            <translation>挂牌督办</translation>
        </message>
        <message>
            <source>Correct by a day</source>
            <translation>限期改正</translation>
        </message>
        <message>
            <source>Proposal of accountability</source>
            <translation>提出追责建议</translation>
        </message>
        <message>
            <source>Improve the work</source>
            <translation>改进工作</translation>
        </message>
        <message>
            <source>Improve the policy</source>
            <translation>完善政策</translation>
        </message>
        <message>
            <source>Hold accountable</source>
            <translation>追究责任</translation>
        </message>
        <message>
            <source>The agreement was performed</source>
            <translation>协议已履行</translation>
        </message>
        <message>
            <source>The court confirmed the agreement</source>
            <translation>法院已确认协议</translation>
        </message>
        <message>
            <source>The opinion was carried out</source>
            <translation>处理意见已执行</translation>
        </message>
        <message>
            <source>The visitor is content</source>
            <translation>来访人表示满意</translation>
        </message>
        <message>
            <source>The other path has decided</source>
            <translation>法定途径已有结论</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Basically satisfied</source>
            <translation>基本满意</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>不满意</translation>
        </message>
        <message>
            <source>No answer given</source>
            <translation>未作评价</translation>
        </message>
        <message>
            <source>Keep ten years</source>
            <translation>保管十年</translation>
        </message>
        <message>
            <source>Keep thirty years</source>
            <translation>保管三十年</translation>
        </message>
        <message>
            <source>Keep permanently</source>
            <translation>永久保管</translation>
        </message>
        <message>
            <source>On its way to another window</source>
            <translation>流转中</translation>
        </message>
        <message>
            <source>Objected to</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>With the coordinator</source>
            <translation>协调员处理中</translation>
        </message>
        <message>
            <source>Accepted, simple procedure</source>
            <translation>已受理，简易办理</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>已延期</translation>
        </message>
        <message>
            <source>With the backing unit</source>
            <translation>后盾单位办理中</translation>
        </message>
        <message>
            <source>With a leader</source>
            <translation>领导包案中</translation>
        </message>
        <message>
            <source>In joint session</source>
            <translation>会商中</translation>
        </message>
        <message>
            <source>With the higher level</source>
            <translation>上级办理中</translation>
        </message>
        <message>
            <source>In the village</source>
            <translation>带案下沉中</translation>
        </message>
        <message>
            <source>Opinion to be served</source>
            <translation>意见书待送达</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>已化解</translation>
        </message>
        <message>
            <source>Move to another window</source>
            <translation>流转到其他窗口</translation>
        </message>
        <message>
            <source>Forward to the competent organ</source>
            <translation>转送有权处理机关</translation>
        </message>
        <message>
            <source>Assign, with a day to report back</source>
            <translation>交办，限期报告结果</translation>
        </message>
        <message>
            <source>No written answer in time</source>
            <translation>未按期书面告知</translation>
        </message>
        <message>
            <source>No result in time</source>
            <translation>未按期出具办理结果</translation>
        </message>
        <message>
            <source>The extension was not told to the visitor</source>
            <translation>延期未告知来访人</translation>
        </message>
        <message>
            <source>Accepted and then declined</source>
            <translation>受理后又不予受理</translation>
        </message>
        <message>
            <source>Sent back a second time</source>
            <translation>再次退回</translation>
        </message>
        <message>
            <source>A supporting opinion was not carried out in time</source>
            <translation>支持诉求的意见未按期执行</translation>
        </message>
        <message>
            <source>Dissatisfied, and nothing was explained</source>
            <translation>不满意且未作解释说明</translation>
        </message>
        <message>
            <source>Reopened after it was called resolved</source>
            <translation>认定化解后又重新启动</translation>
        </message>
        <message>
            <source>The report on the assignment is overdue</source>
            <translation>交办事项逾期未报告结果</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>登记受理</translation>
        </message>
        <message>
            <source>Administrative levels</source>
            <translation>三级办理</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>法院诉讼</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>未到</translation>
        </message>
        <message>
            <source>now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>passed by</source>
            <translation>未经过</translation>
        </message>
        <message>
            <source>Forward, assign or report the matter</source>
            <translation>转送、交办或报告</translation>
        </message>
        <message>
            <source>First written answer</source>
            <translation>首次书面告知</translation>
        </message>
        <message>
            <source>Written answer to a forwarded matter</source>
            <translation>转送事项书面告知</translation>
        </message>
        <message>
            <source>Objection to the transfer</source>
            <translation>对转送提出异议</translation>
        </message>
        <message>
            <source>Extended handling</source>
            <translation>延期办理</translation>
        </message>
        <message>
            <source>Right to ask for review</source>
            <translation>申请复查</translation>
        </message>
        <message>
            <source>Right to ask for re-review</source>
            <translation>申请复核</translation>
        </message>
        <message>
            <source>Simple procedure: acceptance</source>
            <translation>简易办理：受理</translation>
        </message>
        <message>
            <source>Simple procedure: answer</source>
            <translation>简易办理：答复</translation>
        </message>
        <message>
            <source>Right to apply for judicial confirmation</source>
            <translation>申请司法确认</translation>
        </message>
        <message>
            <source>Answer to the transfer</source>
            <translation>答复流转</translation>
        </message>
        <message>
            <source>On-call unit arrives</source>
            <translation>随驻单位到场</translation>
        </message>
        <message>
            <source>The centre's own limit</source>
            <translation>中心办理时限</translation>
        </message>
        <message>
            <source>Follow-up call</source>
            <translation>回访</translation>
        </message>
        <message>
            <source>petition office</source>
            <translation>信访部门</translation>
        </message>
        <message>
            <source>competent organ</source>
            <translation>有权处理机关</translation>
        </message>
        <message>
            <source>higher organ</source>
            <translation>上级机关</translation>
        </message>
        <message>
            <source>petitioner</source>
            <translation>信访人</translation>
        </message>
        <message>
            <source>both parties</source>
            <translation>双方当事人</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>调解员</translation>
        </message>
        <message>
            <source>receiving window</source>
            <translation>接收窗口</translation>
        </message>
        <message>
            <source>on-call unit</source>
            <translation>随驻单位</translation>
        </message>
        <message>
            <source>reception window</source>
            <translation>接待窗口</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>期限内</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>met in time</source>
            <translation>按期完成</translation>
        </message>
        <message>
            <source>met too late</source>
            <translation>逾期完成</translation>
        </message>
        <message>
            <source>level %1 of 3</source>
            <translation>第%1级（共三级）</translation>
        </message>
        <message>
            <source>instance %1 of 2</source>
            <translation>第%1审（共两审）</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1日</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至%1</translation>
        </message>
        <message>
            <source>%1: %2 on %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>%1: %2, last day %3, bound: %4</source>
            <translation>%1：%2，截止%3，约束对象：%4</translation>
        </message>
        <message>
            <source>(better by %1)</source>
            <translation>（宜不晚于%1）</translation>
        </message>
        <message>
            <source>(provisional: the calendar is not published yet)</source>
            <translation>（暂定：该年度放假安排尚未公布）</translation>
        </message>
        <message>
            <source>Recorded: %1.</source>
            <translation>已记录：%1。</translation>
        </message>
        <message>
            <source>A step of the procedure</source>
            <translation>程序步骤</translation>
        </message>
        <message>
            <source>The words of a step</source>
            <translation>步骤的文字内容</translation>
        </message>
        <message>
            <source>The people of a step</source>
            <translation>步骤的人员信息</translation>
        </message>
        <message>
            <source>&amp;No, ask the next</source>
            <translation>不是，问下一个(&amp;N)</translation>
        </message>
        <message>
            <source>Press the button to go through the six lawful paths, question by question.</source>
            <translation>按右边的按钮，逐个提问，甄别六类法定途径。</translation>
        </message>
        <message>
            <source>Tell the visitor: %1 (%2)</source>
            <translation>请告知来访人：%1（%2）</translation>
        </message>
        <message>
            <source>How it is &amp;handed on</source>
            <translation>流转方式(&amp;H)</translation>
        </message>
        <message>
            <source>Calendar taken in: region %1, year %2 (%3). It counts from the next start of the program on.</source>
            <translation>已导入日历：地区%1，%2年（%3）。程序下次启动后生效。</translation>
        </message>
        <message>
            <source>%1 is no calendar file that can be read.</source>
            <translation>%1 不是可读取的日历文件。</translation>
        </message>
        <message>
            <source>This calendar was not signed by the centre of this desk. Nothing was changed; ask the IT office for a signed one.</source>
            <translation>这个日历没有本中心的签名，未作任何改动。请向信息科索取已签名的日历文件。</translation>
        </message>
        <message>
            <source>Received by a leader</source>
            <translation>领导接访</translation>
        </message>
        <message>
            <source>Put on the joint conference's agenda</source>
            <translation>提交联席会议</translation>
        </message>
        <message>
            <source>Resolved by the joint conference</source>
            <translation>联席会议议定</translation>
        </message>
        <message>
            <source>Conference task reported</source>
            <translation>反馈议定事项</translation>
        </message>
        <message>
            <source>A resolution of the joint conference was not carried out in time</source>
            <translation>联席会议议定事项未按期落实</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>排队</translation>
        </message>
        <message>
            <source>Ticket (Ctrl+T)</source>
            <translation>取号 (Ctrl+T)</translation>
        </message>
        <message>
            <source>Call next (F7)</source>
            <translation>叫下一号 (F7)</translation>
        </message>
        <message>
            <source>Nobody came</source>
            <translation>过号</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>重新叫号</translation>
        </message>
        <message>
            <source>Waiting: %1
Called: %2</source>
            <translation>等候：%1
当前：%2</translation>
        </message>
        <message>
            <source>Number %1 is called.</source>
            <translation>正在叫 %1 号。</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>没有人等候。</translation>
        </message>
        <message>
            <source>Number %1 did not come. It can be called again.</source>
            <translation>%1 号未到，可以重新叫号。</translation>
        </message>
        <message>
            <source>Number %1 was not printed; tell the visitor the number.</source>
            <translation>%1 号小票没有打印出来，请口头告知来访人。</translation>
        </message>
        <message>
            <source>Take a queue ticket</source>
            <translation>取号</translation>
        </message>
        <message>
            <source>Call the next number</source>
            <translation>叫下一号</translation>
        </message>
        <message>
            <source>Agreement drafted for signing</source>
            <translation>拟定调解协议（待签）</translation>
        </message>
        <message>
            <source>The centre itself</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>The record claims a step that only the centre itself takes.</source>
            <translation>该记录声称的步骤只能由中心自动作出。</translation>
        </message>
        <message>
            <source>Looked &amp;after</source>
            <translation>督办协调(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>原因(&amp;W)</translation>
        </message>
        <message>
            <source>All that needs looking after</source>
            <translation>全部待关注案件</translation>
        </message>
        <message>
            <source>Why it needs looking after</source>
            <translation>关注原因</translation>
        </message>
        <message>
            <source>What the coordinator looks after</source>
            <translation>协调员待办</translation>
        </message>
        <message>
            <source>▲ The number has come, print again: %1</source>
            <translation>▲ 文号已编定，请重新打印：%1</translation>
        </message>
        <message>
            <source>Supervision suggested</source>
            <translation>建议督办</translation>
        </message>
        <message>
            <source>Under supervision</source>
            <translation>督办中</translation>
        </message>
        <message>
            <source>On the conference's agenda</source>
            <translation>待联席会议研究</translation>
        </message>
        <message>
            <source>Conference task open</source>
            <translation>议定事项待落实</translation>
        </message>
        <message>
            <source>Leader's case</source>
            <translation>领导包案</translation>
        </message>
        <message>
            <source>Major and urgent</source>
            <translation>重大、紧急</translation>
        </message>
        <message>
            <source>To be printed again with its number</source>
            <translation>待补打文号</translation>
        </message>
        <message>
            <source>Coordinator decides on the transfer</source>
            <translation>待协调员决定流转</translation>
        </message>
        <message>
            <source>Until %1 somebody may still ask for review or confirmation. Archive the file after that day.</source>
            <translation>%1 之前仍可申请复查、复核或司法确认，请在该日之后归档。</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>哪一项</translation>
        </message>
        <message>
            <source>Somebody else had done this already by then.</source>
            <translation>当时已有他人办理此步骤。</translation>
        </message>
        <message>
            <source>Something that must come first had not been done by then.</source>
            <translation>当时尚未完成必须先办理的步骤。</translation>
        </message>
        <message>
            <source>It did not fit the case as the centre had it by then. Look at the case, and record it again if it is still right.</source>
            <translation>与中心当时的案件情况不符。请查看案件，如仍属实请重新记录。</translation>
        </message>
        <message>
            <source>Leaders' receptions</source>
            <translation>领导接访</translation>
        </message>
        <message>
            <source>Leaders' receptions from today on</source>
            <translation>今天起的领导接访安排</translation>
        </message>
        <message>
            <source>Times of the chosen reception</source>
            <translation>所选接访的时段</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>起止时间</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>空余</translation>
        </message>
        <message>
            <source>Booked by window</source>
            <translation>预约窗口</translation>
        </message>
        <message>
            <source>free</source>
            <translation>空</translation>
        </message>
        <message>
            <source>a case of another window</source>
            <translation>其他窗口的案件</translation>
        </message>
        <message>
            <source>called off: %1</source>
            <translation>已取消：%1</translation>
        </message>
        <message>
            <source>not yet at the centre: a time may turn out to be taken</source>
            <translation>尚未送达中心：时段可能已被他人预约</translation>
        </message>
        <message>
            <source>No reception is planned from today on.</source>
            <translation>今天起没有安排领导接访。</translation>
        </message>
        <message>
            <source>&amp;Plan a reception…</source>
            <translation>安排接访(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>修改(&amp;C)…</translation>
        </message>
        <message>
            <source>Call &amp;off…</source>
            <translation>取消接访(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Give the time back</source>
            <translation>退回时段(&amp;G)</translation>
        </message>
        <message>
            <source>P&amp;rint the register</source>
            <translation>打印登记表(&amp;R)</translation>
        </message>
        <message>
            <source>Leader's rece&amp;ption…</source>
            <translation>预约领导接访(&amp;P)…</translation>
        </message>
        <message>
            <source>Plan a leader's reception</source>
            <translation>安排领导接访</translation>
        </message>
        <message>
            <source>Change a leader's reception</source>
            <translation>修改领导接访安排</translation>
        </message>
        <message>
            <source>Every window of the hall sees the roster. Times that are booked stay as they are.</source>
            <translation>大厅各窗口都能看到安排表。已预约的时段保持不变。</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>开始(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>结束(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Minutes for one visitor</source>
            <translation>每人分钟数(&amp;M)</translation>
        </message>
        <message>
            <source>Minutes for one visitor</source>
            <translation>每人分钟数</translation>
        </message>
        <message>
            <source>&amp;Leader's name</source>
            <translation>领导姓名(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Post</source>
            <translation>职务(&amp;P)</translation>
        </message>
        <message>
            <source>Pla&amp;ce</source>
            <translation>地点(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save the reception</source>
            <translation>保存安排(&amp;S)</translation>
        </message>
        <message>
            <source>Book a leader's reception</source>
            <translation>预约领导接访</translation>
        </message>
        <message>
            <source>The visitor gets a slip with the day, the time and the place.</source>
            <translation>来访人会得到写有日期、时间和地点的预约单。</translation>
        </message>
        <message>
            <source>&amp;Reception</source>
            <translation>接访(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>时段(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Book and print the slip</source>
            <translation>预约并打印预约单(&amp;B)</translation>
        </message>
        <message>
            <source>No reception with a free time is planned. Ask the coordinator to plan one, or record that a leader takes the case.</source>
            <translation>没有带空余时段的接访安排。请协调员安排，或者登记由领导包案。</translation>
        </message>
        <message>
            <source>%1 free</source>
            <translation>空余 %1 个</translation>
        </message>
        <message>
            <source>Call a reception off</source>
            <translation>取消接访</translation>
        </message>
        <message>
            <source>Tell the visitors who have a time, and book another one for them. The reception stays in the roster as called off.</source>
            <translation>请通知已预约的来访人，并为其另约时间。该接访仍留在安排表中，注明已取消。</translation>
        </message>
        <message>
            <source>The reception is in the roster.</source>
            <translation>接访已列入安排表。</translation>
        </message>
        <message>
            <source>The reception is called off.</source>
            <translation>接访已取消。</translation>
        </message>
        <message>
            <source>The time is free again.</source>
            <translation>该时段已空出。</translation>
        </message>
        <message>
            <source>Booked: %1.</source>
            <translation>已预约：%1。</translation>
        </message>
        <message>
            <source>The slip was not printed; write the time down for the visitor.</source>
            <translation>预约单没有打印出来，请为来访人抄写时间。</translation>
        </message>
        <message>
            <source>Printed: %1.</source>
            <translation>已打印：%1。</translation>
        </message>
        <message>
            <source>Leader's reception</source>
            <translation>领导接访</translation>
        </message>
        <message>
            <source>Register of a leader's reception</source>
            <translation>领导接访登记表</translation>
        </message>
        <message>
            <source>Appointment with a leader</source>
            <translation>领导接访预约单</translation>
        </message>
        <message>
            <source>Please bring this slip and the papers of the matter. Come ten minutes early.</source>
            <translation>请携带本单和有关材料，提前十分钟到达。</translation>
        </message>
        <message>
            <source>The reception costs nothing. If you cannot come, tell any window; another time is found for you.</source>
            <translation>接访不收费。如不能前来，请告知任一窗口，另行安排时间。</translation>
        </message>
        <message>
            <source>The leader's opinion</source>
            <translation>领导意见</translation>
        </message>
        <message>
            <source>Unit that carries it out</source>
            <translation>承办单位</translation>
        </message>
        <message>
            <source>By</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>For internal use</source>
            <translation>内部使用</translation>
        </message>
        <message>
            <source>Agenda of the joint conference</source>
            <translation>联席会议议程</translation>
        </message>
        <message>
            <source>Printed on</source>
            <translation>打印日期</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>议题数</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Owner, state and period</source>
            <translation>承办窗口、状态与期限</translation>
        </message>
        <message>
            <source>Why it is tabled</source>
            <translation>提请原因</translation>
        </message>
        <message>
            <source>Resolution: unit, by when</source>
            <translation>决议：承办单位、时限</translation>
        </message>
        <message>
            <source>Convenor</source>
            <translation>召集人</translation>
        </message>
        <message>
            <source>Print the &amp;agenda of the conference</source>
            <translation>打印联席会议议程(&amp;A)</translation>
        </message>
        <message>
            <source>No case is tabled for the joint conference.</source>
            <translation>没有提请联席会议的案件。</translation>
        </message>
        <message>
            <source>Earlier resolution: %1</source>
            <translation>此前决议：%1</translation>
        </message>
        <message>
            <source>the leader is called away</source>
            <translation>领导另有公务</translation>
        </message>
        <message>
            <source>the hall is closed</source>
            <translation>大厅不开放</translation>
        </message>
        <message>
            <source>nobody has booked</source>
            <translation>无人预约</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>This reception has been called off. Book another one.</source>
            <translation>这场接访已取消，请预约另一场。</translation>
        </message>
        <message>
            <source>This time belongs to another visitor already. Book another one.</source>
            <translation>这个时段已被其他来访人预约，请另选时段。</translation>
        </message>
        <message>
            <source>This time is free, or another visitor has it by now.</source>
            <translation>这个时段是空的，或者现在属于其他来访人。</translation>
        </message>
        <message>
            <source>This matter has a time in the same reception already.</source>
            <translation>该事项在同一场接访中已有时段。</translation>
        </message>
        <message>
            <source>This day has passed already: %1. Choose today or a later one.</source>
            <translation>这一天已经过去：%1。请选择今天或以后的日期。</translation>
        </message>
        <message>
            <source>Leader's reception planned: %1.</source>
            <translation>安排了领导接访：%1。</translation>
        </message>
        <message>
            <source>Time %1 of the reception booked.</source>
            <translation>预约了接访的第 %1 个时段。</translation>
        </message>
        <message>
            <source>Time %1 of the reception given back.</source>
            <translation>退回了接访的第 %1 个时段。</translation>
        </message>
        <message>
            <source>Reception called off: %1.</source>
            <translation>接访已取消：%1。</translation>
        </message>
        <message>
            <source>Plan of a leader's reception</source>
            <translation>领导接访安排</translation>
        </message>
        <message>
            <source>Booking with a leader</source>
            <translation>领导接访预约</translation>
        </message>
        <message>
            <source>A booking given back</source>
            <translation>退回预约</translation>
        </message>
        <message>
            <source>Calling off a leader's reception</source>
            <translation>取消领导接访</translation>
        </message>
        <message>
            <source>Coordinator shown what suggests supervision</source>
            <translation>提示协调员：有应当督办的情形</translation>
        </message>
        <message>
            <source>Forbidden conduct at the visit noted</source>
            <translation>记录来访中的禁止行为</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事情经过</translation>
        </message>
        <message>
            <source>Number of the police report</source>
            <translation>报警回执编号</translation>
        </message>
        <message>
            <source>The visitor was dissuaded</source>
            <translation>已劝阻</translation>
        </message>
        <message>
            <source>The conduct was criticised</source>
            <translation>已批评</translation>
        </message>
        <message>
            <source>The rules were explained to the visitor</source>
            <translation>已教育</translation>
        </message>
        <message>
            <source>The police were called</source>
            <translation>已报警</translation>
        </message>
        <message>
            <source>Unlawful gathering, besieging or blocking</source>
            <translation>非法聚集，围堵、冲击机关单位，拦截公务车辆或者堵塞交通</translation>
        </message>
        <message>
            <source>Dangerous objects or controlled knives brought</source>
            <translation>携带危险物品、管制器具</translation>
        </message>
        <message>
            <source>Insult, violence, threat, unlawful detention or damage</source>
            <translation>侮辱、殴打、威胁工作人员，非法限制他人人身自由，或者毁坏财物</translation>
        </message>
        <message>
            <source>Inciting, coercing or directing others, or profiting from petitions</source>
            <translation>煽动、串联、胁迫、以财物诱使、幕后操纵他人信访，或者以信访为名敛财</translation>
        </message>
        <message>
            <source>Staying on, making trouble, or leaving a helpless person behind</source>
            <translation>在接待场所滞留、滋事，或者将生活不能自理的人弃留</translation>
        </message>
        <message>
            <source>Other disturbance of public order or safety</source>
            <translation>其他扰乱公共秩序、妨害国家和公共安全的行为</translation>
        </message>
        <message>
            <source>Organs dispute who is competent</source>
            <translation>受理有争议</translation>
        </message>
        <message>
            <source>Competence settled</source>
            <translation>受理争议已确定</translation>
        </message>
        <message>
            <source>The organs agree</source>
            <translation>所涉机关协商确定</translation>
        </message>
        <message>
            <source>Their common superior names the organ</source>
            <translation>共同的上一级机关决定</translation>
        </message>
        <message>
            <source>The joint conference has decided</source>
            <translation>联席会议协调决定</translation>
        </message>
        <message>
            <source>Competence disputed, or the lead has not taken the case</source>
            <translation>受理有争议，或者牵头窗口尚未接收</translation>
        </message>
        <message>
            <source>Lead window</source>
            <translation>牵头窗口</translation>
        </message>
        <message>
            <source>Open and overdue: as things stand on %1, whenever the matter was registered. Overdue is what has passed the last day of a period set by law.</source>
            <translation>在办和超期：以 %1 当日情况为准，不论何时登记。超期是指超过法定期限最后一日。</translation>
        </message>
        <message>
            <source>A star stands for a count from one to four, which is hidden so that nobody can be recognised, and for a larger one from which it could be worked out. All other counts are rounded down to fives.</source>
            <translation>星号代替 1 至 4 的数，隐去以免认出个人；能由其推算出这些数的较大数也以星号代替。其余数字均向下取整到五的倍数。</translation>
        </message>
        <message>
            <source>A warning: a kind of matter came at least five times in a week, and at least twice as often as in a usual week. The usual week is the mean of the eight weeks before; where the hall has been counting for less than eight, of those it has, four at least. It is a count of matters and says nothing of any person.</source>
            <translation>预警：某类事项一周内至少来了五件，且不少于平常一周的两倍。平常一周是此前八周的平均数；大厅计数不足八周的，取已有各周，至少四周。预警只计事项件数，不涉及任何个人。</translation>
        </message>
        <message>
            <source>Accusations are never counted here.</source>
            <translation>检举控告一律不计入。</translation>
        </message>
        <message>
            <source>Received: by the window that registered it. Everything else: by the window that has the case now. The order is that of the windows; it is no ranking.</source>
            <translation>收到：按登记窗口计。其余：按现承办窗口计。按窗口编号排列，不作排名。</translation>
        </message>
        <message>
            <source>Places are written in free words and are not counted.</source>
            <translation>地点为自由填写的文字，不作统计。</translation>
        </message>
        <message>
            <source>Rows with nothing in them are left out.</source>
            <translation>全为零的行不列出。</translation>
        </message>
        <message>
            <source>The centre does not answer just now. It works the figures out of all windows’ cases, which this computer does not have: ask again when the line is back.</source>
            <translation>中心暂时没有应答。这些数字要由中心根据所有窗口的案件统计，本机没有这些案件：线路恢复后请再查询。</translation>
        </message>
        <message>
            <source>The centre is working out figures for somebody else. Ask again in a minute.</source>
            <translation>中心正在为他人统计，请过一分钟再查询。</translation>
        </message>
        <message>
            <source>The centre takes whole weeks only, from a Monday to a Sunday that has passed. Look whether this computer’s date is right.</source>
            <translation>中心只按整周统计，自周一至已过去的周日。请检查本机日期是否正确。</translation>
        </message>
        <message>
            <source>The centre’s answer cannot be read here: one of the two programs is older than the other.</source>
            <translation>中心的答复在本机无法读取：两个程序中有一个版本较旧。</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>总量</translation>
        </message>
        <message>
            <source>Early warnings</source>
            <translation>预警</translation>
        </message>
        <message>
            <source>No kind of matter came clearly more often than usual in these weeks.</source>
            <translation>这些周内没有哪类事项明显多于平常。</translation>
        </message>
        <message>
            <source>Trend: received by week</source>
            <translation>趋势：各周收到</translation>
        </message>
        <message>
            <source>By window</source>
            <translation>按窗口</translation>
        </message>
        <message>
            <source>Received by category</source>
            <translation>收到：按事项类别</translation>
        </message>
        <message>
            <source>Received by lawful path</source>
            <translation>收到：按法定途径</translation>
        </message>
        <message>
            <source>Where it was settled</source>
            <translation>在何处化解</translation>
        </message>
        <message>
            <source>What visitors said when they were asked</source>
            <translation>回访评价</translation>
        </message>
        <message>
            <source>Received (count)</source>
            <translation>收到（件）</translation>
        </message>
        <message>
            <source>Ended (count)</source>
            <translation>办结（件）</translation>
        </message>
        <message>
            <source>Resolved (count)</source>
            <translation>化解（件）</translation>
        </message>
        <message>
            <source>Open, in time</source>
            <translation>在办未超期</translation>
        </message>
        <message>
            <source>Open, overdue</source>
            <translation>在办已超期</translation>
        </message>
        <message>
            <source>Asked afterwards</source>
            <translation>已回访</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>化解地点</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>答复天数</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>Usual week</source>
            <translation>平常一周</translation>
        </message>
        <message>
            <source>Kinds not in the list</source>
            <translation>表外类型</translation>
        </message>
        <message>
            <source>Windows not in the list</source>
            <translation>表外窗口</translation>
        </message>
        <message>
            <source>In the hall</source>
            <translation>大厅内</translation>
        </message>
        <message>
            <source>On the spot, in the village</source>
            <translation>就地，村（社区）</translation>
        </message>
        <message>
            <source>After it was sent upward</source>
            <translation>移送上级后</translation>
        </message>
        <message>
            <source>A&amp;nalysis pack …</source>
            <translation>研判材料(&amp;N)…</translation>
        </message>
        <message>
            <source>Figures of the whole hall for the analysis meeting</source>
            <translation>研判会议用的全大厅数字</translation>
        </message>
        <message>
            <source>Figures for the analysis meeting</source>
            <translation>研判会议统计材料</translation>
        </message>
        <message>
            <source>Period of the figures</source>
            <translation>统计期间</translation>
        </message>
        <message>
            <source>&amp;Last week</source>
            <translation>截至哪一周(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Number of weeks</source>
            <translation>周数(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Ask the centre</source>
            <translation>向中心查询(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Print the pack</source>
            <translation>打印材料(&amp;P)</translation>
        </message>
        <message>
            <source>The centre is working the figures out …</source>
            <translation>中心正在统计……</translation>
        </message>
        <message>
            <source>Worked out on %1. This computer does not keep the figures: print what is needed.</source>
            <translation>统计日期 %1。本机不保存这些数字，需要的请打印。</translation>
        </message>
        <message>
            <source>The pack is printed.</source>
            <translation>材料已打印。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>统计数字</translation>
        </message>
        <message>
            <source>Choose the weeks and ask the centre.</source>
            <translation>请选择周次，再向中心查询。</translation>
        </message>
        <message>
            <source>The centre’s program does not know of these figures yet and must be updated.</source>
            <translation>中心的程序还没有这项统计，需要更新。</translation>
        </message>
        <message>
            <source>The centre cannot read its own records just now. Tell the administrator.</source>
            <translation>中心暂时无法读取自己的记录，请告知管理员。</translation>
        </message>
        <message>
            <source>By matter type</source>
            <translation>按内容分类</translation>
        </message>
        <message>
            <source>Days, from the registration: half of the matters took so long or less. Told of five matters or more.</source>
            <translation>天数：自登记起，半数事项不超过此数；满五件方列出。</translation>
        </message>
        <message>
            <source>Days to end</source>
            <translation>办结天数</translation>
        </message>
        <message>
            <source>Receiving leader</source>
            <translation>接访领导</translation>
        </message>
        <message>
            <source>Place of the reception</source>
            <translation>接访地点</translation>
        </message>
        <message>
            <source>Call the reception &amp;off</source>
            <translation>取消接访(&amp;O)</translation>
        </message>
        <message>
            <source>The reception was moved to another day or time meanwhile. Book again, and give the visitor the new slip.</source>
            <translation>接访时间已经改动，请重新预约，并把新的预约单交给来访人。</translation>
        </message>
        <message>
            <source>Leader's reception changed: %1.</source>
            <translation>修改了领导接访安排：%1。</translation>
        </message>
        <message>
            <source>Change of a leader's reception</source>
            <translation>领导接访安排的修改</translation>
        </message>
        <message>
            <source>Receptions</source>
            <translation>领导接访</translation>
        </message>
        <message>
            <source>Owner: window %1 (in the village with %2)</source>
            <translation>责任窗口：%1（已由%2带案下沉）</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>下沉笔记本</translation>
        </message>
        <message>
            <source>None: papers only</source>
            <translation>不带电脑，只带纸质材料</translation>
        </message>
        <message>
            <source>It names a window that the hall does not have.</source>
            <translation>其中写明的窗口本大厅没有。</translation>
        </message>
        <message>
            <source>Referred for aid</source>
            <translation>转介救助</translation>
        </message>
        <message>
            <source>Reported back to whoever assigned it</source>
            <translation>已向交办机关报结果</translation>
        </message>
        <message>
            <source>Handler recused, another one named</source>
            <translation>经办人回避，另行指定</translation>
        </message>
        <message>
            <source>Other windows asked for help</source>
            <translation>请求其他窗口协办</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>协办完成</translation>
        </message>
        <message>
            <source>On-call unit has not come in time</source>
            <translation>随驻单位未按时到场</translation>
        </message>
        <message>
            <source>Handled from now on by</source>
            <translation>改由以下人员办理</translation>
        </message>
        <message>
            <source>The parties chose these mediators or accept them</source>
            <translation>当事人选择或者接受上述调解员</translation>
        </message>
        <message>
            <source>The parties ask for a session in private</source>
            <translation>当事人要求不公开调解</translation>
        </message>
        <message>
            <source>Social aid</source>
            <translation>社会救助</translation>
        </message>
        <message>
            <source>Judicial aid</source>
            <translation>司法救助</translation>
        </message>
        <message>
            <source>On-call unit has not come</source>
            <translation>随驻单位未到场</translation>
        </message>
        <message>
            <source>Visitor to be asked how it went</source>
            <translation>待回访</translation>
        </message>
        <message>
            <source>Help that was called for is past its day</source>
            <translation>请求的协助已过期限</translation>
        </message>
        <message>
            <source>Hardship: aid given</source>
            <translation>生活困难，已予救助</translation>
        </message>
        <message>
            <source>Unlawful conduct dealt with by law</source>
            <translation>违法行为已依法处理</translation>
        </message>
        <message>
            <source>An accusation is not kept on a computer that travels. Write it on paper for window 23, or bring the visitor there; what you typed stays here.</source>
            <translation>检举控告不得保存在外出使用的电脑上。请书面记录后交23号窗口，或引导来访人前往；已录入的内容仍保留。</translation>
        </message>
        <message>
            <source>The case is not with this laptop, or was taken back from it: window %1 has it.</source>
            <translation>本案不在此下沉电脑上，或已被收回：现由%1窗口办理。</translation>
        </message>
        <message>
            <source>This window has closed for good; its work has passed to window %1. Send the case there.</source>
            <translation>该窗口已撤销，职责由%1窗口承接。请转往该窗口。</translation>
        </message>
        <message>
            <source>The window had taken the case back from this laptop by then. Tell it what was done, so that it is recorded there.</source>
            <translation>此前窗口已将本案从此下沉电脑收回。请将所做工作告知窗口，由其补录。</translation>
        </message>
        <message>
            <source>This takes the case back from %1. What was done there and has not arrived yet will have no effect: better let the laptop bring it back itself.</source>
            <translation>此操作将从%1收回本案。在该机上已做而尚未传到的记录将不生效：最好由该机自行带回。</translation>
        </message>
        <message>
            <source>Units that five matters or more complain of, ten at most; none is named for fewer.</source>
            <translation>列出被五件以上事项反映的单位，最多十个；不足五件的不列名。</translation>
        </message>
        <message>
            <source>1. Figures of petitions and disputes</source>
            <translation>一、信访事项和矛盾纠纷的数据统计</translation>
        </message>
        <message>
            <source>2. Fields, and units most complained of</source>
            <translation>二、信访事项涉及领域以及被投诉较多的机关、单位</translation>
        </message>
        <message>
            <source>3. Forwarded, assigned and supervised</source>
            <translation>三、转送、交办、督办情况</translation>
        </message>
        <message>
            <source>4. Three kinds of proposals, and whether they were adopted</source>
            <translation>四、提出的三项建议以及被采纳情况</translation>
        </message>
        <message>
            <source>Unit complained of</source>
            <translation>被投诉单位</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>提出</translation>
        </message>
        <message>
            <source>Forwarded (count)</source>
            <translation>转送</translation>
        </message>
        <message>
            <source>Assigned (count)</source>
            <translation>交办</translation>
        </message>
        <message>
            <source>Supervised (count)</source>
            <translation>督办</translation>
        </message>
        <message>
            <source>Yearly report on petition work</source>
            <translation>年度信访情况报告</translation>
        </message>
        <message>
            <source>Print the &amp;yearly report</source>
            <translation>打印年度报告(&amp;Y)</translation>
        </message>
        <message>
            <source>The yearly report is printed.</source>
            <translation>年度报告已打印。</translation>
        </message>
        <message>
            <source>Preview of papers</source>
            <translation>文书预览</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>文书(&amp;A)</translation>
        </message>
        <message>
            <source>Pre&amp;vious page</source>
            <translation>上一页(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>下一页(&amp;N)</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第%1页，共%2页</translation>
        </message>
        <message>
            <source>%1, page %2 of %3</source>
            <translation>%1，第%2页，共%3页</translation>
        </message>
        <message>
            <source>As &amp;wide as the window</source>
            <translation>与窗口同宽(&amp;W)</translation>
        </message>
        <message>
            <source>The paper on the screen</source>
            <translation>屏幕上的文书</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>This paper does not belong to the case as it stands now.</source>
            <translation>案件目前的状态下没有这份文书。</translation>
        </message>
        <message>
            <source>Lang&amp;uage of the papers</source>
            <translation>文书语言(&amp;U)</translation>
        </message>
        <message>
            <source>Chinese only</source>
            <translation>仅中文</translation>
        </message>
        <message>
            <source>Chinese and Uyghur</source>
            <translation>中文、维吾尔文</translation>
        </message>
        <message>
            <source>Chinese and Kazakh</source>
            <translation>中文、哈萨克文</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>中文、英文</translation>
        </message>
        <message>
            <source>All papers for the higher level, with a catalogue</source>
            <translation>向上移送材料（全套，附目录）</translation>
        </message>
        <message>
            <source>Printed for the higher level: %1, and the catalogue.</source>
            <translation>已打印向上移送材料：%1，以及目录。</translation>
        </message>
        <message>
            <source>The papers for the higher level are not complete. Printed: %1.</source>
            <translation>向上移送材料没有打印齐全。已打印：%1。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Catalogue of the papers sent to the higher level</source>
            <translation>向上移送材料目录</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>移送日期</translation>
        </message>
        <message>
            <source>Number of pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>On pages</source>
            <translation>页次</translation>
        </message>
        <message>
            <source>Papers in all: %1, pages in all: %2. This catalogue is not counted.</source>
            <translation>共%1件，合计%2页，本目录不计入。</translation>
        </message>
        <message>
            <source>Handed in by the visitor and listed in F12: papers %1, pages %2.</source>
            <translation>信访人提交、列入F12清单的材料%1件，共%2页。</translation>
        </message>
        <message>
            <source>Made up by (signature)</source>
            <translation>立卷人（签名）</translation>
        </message>
        <message>
            <source>Received by (signature)</source>
            <translation>签收人（签名）</translation>
        </message>
        <message>
            <source>Pre&amp;view papers (Ctrl+P)</source>
            <translation>预览文书(&amp;V) (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print rece&amp;ipt (Ctrl+Shift+P)</source>
            <translation>打印回执(&amp;I) (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Preview the papers of the case</source>
            <translation>预览案件文书</translation>
        </message>
        <message>
            <source>Same matter: &amp;join that case</source>
            <translation>同一事项：并入该案(&amp;J)</translation>
        </message>
        <message>
            <source>Another matter: register &amp;anew</source>
            <translation>另一事项：重新登记(&amp;A)</translation>
        </message>
        <message>
            <source>Official document number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>材料名称</translation>
        </message>
        <message>
            <source>Sent to the organ</source>
            <translation>移送机关</translation>
        </message>
        <message>
            <source>This computer’s certificate has ended, and nothing is sent. If the date of this computer is wrong, have it set; if it is right, the administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>本机证书已到期，现在不会上传。如果本机日期不对，请先校准；如果日期正确，须由管理员重新连接本机。请继续工作：您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>The centre has withdrawn this computer’s certificate, and takes nothing from it. Call the administrator, who knows why and can connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>中心已撤销本机证书，不再接收本机的内容。请联系管理员：管理员知道原因，并可重新连接本机。请继续工作：您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>This computer’s certificate counts only from a later day on: the date of this computer, or of the centre, seems to lie in the past. Have the administrator look at both. Go on working: nothing you save is lost.</source>
            <translation>本机证书要到以后的日期才生效：本机或中心的日期似乎偏早。请管理员核对两边的日期。请继续工作：您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>⏰ The clock is wrong</source>
            <translation>⏰ 本机时钟不对</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day off the centre’s, so that no certificate can be checked and nothing is sent. Have date and time of this computer set; the rest goes by itself. Go on working: nothing you save is lost.</source>
            <translation>本机时钟与中心相差超过一天，无法核对证书，现在不会上传。请校准本机的日期和时间，其余会自动恢复。请继续工作：您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>By the clock of this computer the centre’s own certificate has ended. Nothing was sent. If the date of this computer is wrong, have it set; if it is right, the administrator must start the server again, which renews it. Go on working.</source>
            <translation>按本机时钟，中心自己的证书已到期，没有发送任何内容。如果本机日期不对，请先校准；如果日期正确，须由管理员重新启动服务器，服务器会更新证书。请继续工作。</translation>
        </message>
        <message>
            <source>What answers is our centre, but its certificate is not for the address that this computer calls. Nothing was sent. Go on working, and call the administrator: the server must be told this address.</source>
            <translation>应答的是本中心，但其证书不适用于本机所连接的地址，没有发送任何内容。请继续工作，并联系管理员：须在服务器上登记该地址。</translation>
        </message>
        <message>
            <source>The centre closes the line when it sees this computer’s certificate: it is none that the centre has issued. Go on working: nothing you save is lost, but nothing is sent until the administrator connects this computer again.</source>
            <translation>中心看到本机证书后就断开连接：这不是中心签发的证书。请继续工作：您保存的内容不会丢失，但在管理员重新连接本机之前不会上传。</translation>
        </message>
        <message>
            <source>⚠ Certificate, days left: %1</source>
            <translation>⚠ 证书剩余天数：%1</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days, and could not be renewed by itself so far. Leave the program open while the centre can be reached. If you still read this next week, tell the administrator.</source>
            <translation>本机证书还有%1天到期，目前未能自动更新。请在能连上中心时让程序开着。如果下周仍看到本提示，请告知管理员。</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days; after that nothing is sent any more. It is not renewed by itself: tell the administrator now.</source>
            <translation>本机证书还有%1天到期，到期后不再上传。证书没有自动更新：请现在就告知管理员。</translation>
        </message>
        <message>
            <source>This computer’s certificate ends within a day; after that nothing is sent any more. Call the administrator today. Nothing you save is lost.</source>
            <translation>本机证书将在一天内到期，到期后不再上传。请今天就联系管理员。您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>The certificate of this computer does not count yet.</source>
            <translation>本机证书尚未生效。</translation>
        </message>
        <message>
            <source>No case with this code is on this computer. If the visitor has a slip for this window, receive them and keep the slip: the case is announced here when the line brings it.</source>
            <translation>本机上没有此编码的案件。来访人如持有转到本窗口的流转单，请先接待并留存流转单：网络恢复后案件到达时，本机会提示。</translation>
        </message>
        <message>
            <source>Matters (count)</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Appointment of an officer</source>
            <translation>任命工作人员</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was no officer of this hall then, or is none any more. Tell the administrator.</source>
            <translation>按中心的名单，记录的人当时或现在不是本大厅的工作人员。请告知管理员。</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was not appointed to this window then, or is not any more. Tell the administrator.</source>
            <translation>按中心的名单，记录的人当时或现在没有被安排在这个窗口。请告知管理员。</translation>
        </message>
        <message>
            <source>By the centre's list, the roles of whoever recorded it did not cover this then, or do not any more. Ask a colleague who may do it.</source>
            <translation>按中心的名单，当时记录的人的岗位职责不包括这项操作。请由有权限的同事办理。</translation>
        </message>
        <message>
            <source>No officer of this name is appointed in this hall. Check how the name is written; if it is right, ask the administrator.</source>
            <translation>本大厅没有这个姓名的工作人员。请核对姓名写法；如无误，请联系管理员。</translation>
        </message>
        <message>
            <source>You are on the list as somebody who no longer works in this hall. If that is not so, ask the administrator.</source>
            <translation>名单上您已不在本大厅工作。如与实际不符，请联系管理员。</translation>
        </message>
        <message>
            <source>Type your password as well: a name alone opens nothing here.</source>
            <translation>请同时输入密码：只有姓名不能登录。</translation>
        </message>
        <message>
            <source>Name and password do not belong together. Type the password again, and look whether capital letters are switched on; who has forgotten it gets a new one from the administrator.</source>
            <translation>姓名与密码不符。请重新输入密码，并检查是否开启了大写锁定；忘记密码的，请由管理员重新发放。</translation>
        </message>
        <message>
            <source>The administrator gave this password out, so it opens nothing yet. Choose one of your own in its place.</source>
            <translation>这是管理员发放的初始密码，还不能登录。请换成自己的密码。</translation>
        </message>
        <message>
            <source>This computer has to reach the centre for this: when you sign in here for the first time, after a new password, or when the centre has not been reached for more than seven days. Try again when the line is back, or sign in where you have worked before.</source>
            <translation>此时需要连接中心：首次在本机登录、更换密码后，或超过七天未连接中心时，都必须连接中心。请在线路恢复后重试，或到您用过的电脑上登录。</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 seconds, then try again.</source>
            <translation>错误次数过多。请等待%1秒后再试。</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 minutes, then try again.</source>
            <translation>错误次数过多。请等待%1分钟后再试。</translation>
        </message>
        <message>
            <source>A PIN has %1 digits, and not all the same or counting up or down. Choose another.</source>
            <translation>PIN码为%1位数字，不能全部相同，也不能是连续数字。请另选一个。</translation>
        </message>
        <message>
            <source>This password is too easy to guess. Choose one of at least %1 characters that is neither your name nor one character over and over; a sentence is good.</source>
            <translation>这个密码太容易猜到。请选择至少%1个字符、不是姓名、也不是同一字符重复的密码；用一句话就很好。</translation>
        </message>
        <message>
            <source>Your role does not cover this. Ask a colleague who may do it, or the administrator.</source>
            <translation>您的岗位没有这项权限。请由有权限的同事办理，或联系管理员。</translation>
        </message>
        <message>
            <source>Your role does not cover this: %1. Ask a colleague who may do it, or the administrator.</source>
            <translation>您的岗位没有这项权限：%1。请由有权限的同事办理，或联系管理员。</translation>
        </message>
        <message>
            <source>You are not appointed to window %1. Choose a window of yours, or ask the administrator.</source>
            <translation>您没有被安排在%1窗口。请选择您的窗口，或联系管理员。</translation>
        </message>
        <message>
            <source>Type your name and your password. Your name is written beside everything you record.</source>
            <translation>请输入姓名和密码。您的每条记录旁都会写上您的姓名。</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there for its author. Type your name and password to go on.</source>
            <translation>%1锁定了本机。正在输入的内容仍为本人保留。请输入姓名和密码继续。</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your PIN to go on.</source>
            <translation>%1锁定了本机。正在输入的内容仍在。请输入PIN码继续。</translation>
        </message>
        <message>
            <source>⚠ This hall is still being set up: no officer is appointed yet, so anybody can sign in here with any name. Ask the administrator to appoint the officers before visitors come.</source>
            <translation>⚠ 本大厅尚在筹建：还没有任命工作人员，任何人用任何姓名都可以登录。请管理员在接待群众之前完成人员任命。</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>正在登录…</translation>
        </message>
        <message>
            <source>P&amp;IN</source>
            <translation>PIN码(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Another officer, or by password</source>
            <translation>其他人员登录，或用密码登录(&amp;A)</translation>
        </message>
        <message>
            <source>This is not the PIN. Try again; after three wrong tries in a row only the password opens.</source>
            <translation>PIN码不正确。请重试；连续三次错误后只能用密码登录。</translation>
        </message>
        <message>
            <source>The PIN opens no more. Type your name and your password.</source>
            <translation>PIN码已不能使用。请输入姓名和密码。</translation>
        </message>
        <message>
            <source>Your password is right, but the administrator gave it out and knows it. Choose one of your own that nobody else knows: at least %1 characters, a sentence is good.</source>
            <translation>密码正确，但它由管理员发放，管理员也知道。请换成只有您自己知道的密码：至少%1个字符，用一句话就很好。</translation>
        </message>
        <message>
            <source>New passwor&amp;d</source>
            <translation>新密码(&amp;D)</translation>
        </message>
        <message>
            <source>The new password a&amp;gain</source>
            <translation>再输入一次新密码(&amp;G)</translation>
        </message>
        <message>
            <source>The two new passwords are not the same. Type both again.</source>
            <translation>两次输入的新密码不一致。请重新输入两次。</translation>
        </message>
        <message>
            <source>The new password is the old one. Choose another that nobody else knows.</source>
            <translation>新密码与原密码相同。请换一个只有您自己知道的密码。</translation>
        </message>
        <message>
            <source>My PIN … (Ctrl+Shift+L)</source>
            <translation>我的PIN码… (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>My PIN</source>
            <translation>我的PIN码</translation>
        </message>
        <message>
            <source>Six digits open this computer again after you have locked it. They hold on this computer alone; when the program was started anew, or after three wrong tries in a row, the password is asked for first.</source>
            <translation>锁定本机后，用六位数字即可重新打开。只在本机有效；程序重新启动后，或连续三次错误后，须先用密码登录。</translation>
        </message>
        <message>
            <source>New P&amp;IN</source>
            <translation>新PIN码(&amp;I)</translation>
        </message>
        <message>
            <source>The PIN a&amp;gain</source>
            <translation>再输入一次PIN码(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Set the PIN</source>
            <translation>设置PIN码(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Remove my PIN</source>
            <translation>取消PIN码(&amp;R)</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Type both again.</source>
            <translation>两次输入的PIN码不一致。请重新输入两次。</translation>
        </message>
        <message>
            <source>The PIN is set. After locking it opens this computer for you.</source>
            <translation>PIN码已设置。锁定后可用它打开本机。</translation>
        </message>
        <message>
            <source>There is no PIN any more. After locking your password opens this computer.</source>
            <translation>PIN码已取消。锁定后请用密码打开本机。</translation>
        </message>
        <message>
            <source>Set, change or remove my PIN</source>
            <translation>设置、更改或取消我的PIN码</translation>
        </message>
        <message>
            <source>Your role looks after the system and not after cases, so no lists of cases are shown here. To work on cases, somebody with another role has to sign in.</source>
            <translation>您的岗位负责系统管理，不办理案件，因此这里不显示案件列表。需要办理案件时，请由其他岗位的人员登录。</translation>
        </message>
        <message>
            <source>Receptionist</source>
            <translation>接待员</translation>
        </message>
        <message>
            <source>Window officer</source>
            <translation>窗口承办人</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>督办员</translation>
        </message>
        <message>
            <source>Discipline inspector</source>
            <translation>纪检监察人员</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>系统管理员</translation>
        </message>
        <message>
            <source>Security administrator</source>
            <translation>安全保密管理员</translation>
        </message>
        <message>
            <source>Security auditor</source>
            <translation>安全审计员</translation>
        </message>
        <message>
            <source>reading cases</source>
            <translation>查看案件</translation>
        </message>
        <message>
            <source>registering visitors</source>
            <translation>登记来访人</translation>
        </message>
        <message>
            <source>screening cases and guiding visitors elsewhere</source>
            <translation>甄别分类和引导来访人</translation>
        </message>
        <message>
            <source>sending cases to other windows</source>
            <translation>向其他窗口流转案件</translation>
        </message>
        <message>
            <source>answering a transfer</source>
            <translation>答复流转</translation>
        </message>
        <message>
            <source>handling and closing cases</source>
            <translation>办理和办结案件</translation>
        </message>
        <message>
            <source>call-back, evaluation and reopening</source>
            <translation>回访、评价和重新办理</translation>
        </message>
        <message>
            <source>adding notes and papers, and correcting</source>
            <translation>添加备注、材料和更正</translation>
        </message>
        <message>
            <source>printing the papers of a case</source>
            <translation>打印案件文书</translation>
        </message>
        <message>
            <source>seeing identity numbers and phones in full</source>
            <translation>查看完整的证件号码和电话</translation>
        </message>
        <message>
            <source>coordinating and supervising</source>
            <translation>统筹和督办</translation>
        </message>
        <message>
            <source>planning leaders' receptions</source>
            <translation>安排领导接访</translation>
        </message>
        <message>
            <source>booking leaders' receptions</source>
            <translation>预约领导接访</translation>
        </message>
        <message>
            <source>the figures for the analysis meeting</source>
            <translation>研判会议统计</translation>
        </message>
        <message>
            <source>No officer of this hall any more: %1.</source>
            <translation>已不再是本大厅工作人员：%1。</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2).</source>
            <translation>已任命：%1（%2）。</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2), at windows %3.</source>
            <translation>已任命：%1（%2），窗口：%3。</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>初信初访</translation>
        </message>
        <message>
            <source>First letter or visit about this, as far as this window knows: handle it with priority, and completely.</source>
            <translation>据本窗口所见案卷，属初次信访：请优先办理，一次办结到位。</translation>
        </message>
        <message>
            <source>No keyring runs on this computer, so its own secret lies in a file. Cases stay closed without an officer&apos;s password; who takes the disk can still pose as this desk until it is revoked. IT office: log in to a session with a keyring.</source>
            <translation>本机没有运行密钥环，本机密钥保存在文件中。没有工作人员的密码仍打不开事项；但拿走硬盘的人在本机被吊销前可以冒充本窗口。请信息科在带密钥环的会话中登录。</translation>
        </message>
        <message>
            <source>The keyring of this computer&apos;s session does not answer, and it holds what opens this desk. Nothing was changed or lost. Unlock the keyring or log in to the usual session, then start again.</source>
            <translation>本机会话的密钥环没有应答，打开本窗口所需的密钥在其中。没有任何改动或丢失。请解锁密钥环或登录平时使用的会话，再重新启动。</translation>
        </message>
        <message>
            <source>The keyring of this session no longer has what opens this desk. Nothing was changed or lost, unsent work included. Call the IT office: the centre can open device.escrow for it.</source>
            <translation>本会话的密钥环中已没有打开本窗口的密钥。没有任何改动或丢失，未发送的工作也在。请联系信息科：中心可以打开 device.escrow 取回密钥。</translation>
        </message>
        <message>
            <source>What was registered last can only travel once an officer of this desk has signed in on it. Nothing is lost. Sign in once, then try again.</source>
            <translation>最近登记的事项需本窗口工作人员登录一次后才能发出。没有任何丢失。请登录一次，然后重试。</translation>
        </message>
        <message>
            <source>This desk opens again. Destroy the file %1 now: with it this desk&apos;s disk can be read.</source>
            <translation>本窗口又能打开了。请立即销毁文件 %1：凭它可以读取本机硬盘。</translation>
        </message>
        <message>
            <source>%1 is no secret of a desk. reception-server open-device writes one.</source>
            <translation>%1 不是窗口的密钥文件。reception-server open-device 可以生成。</translation>
        </message>
        <message>
            <source>%1 is the secret of another desk. Nothing was changed.</source>
            <translation>%1 是另一窗口的密钥。没有任何改动。</translation>
        </message>
        <message>
            <source>Restricted matter</source>
            <translation>限阅件</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>限阅</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers and the coordinator read who the people are and what it is about.</source>
            <translation>限阅件：当事人和事项内容只有经办人和协调员可以查看。</translation>
        </message>
        <message>
            <source>If it is yours to work on, take it over with a reason: then you are a handler and read it, and the case says since when and why.</source>
            <translation>如果由您办理，请写明理由接手：接手后您就是经办人，可以查看，案件中记下从何时起、因何接手。</translation>
        </message>
        <message>
            <source>Restricted: read by its handlers and the coordinator alone</source>
            <translation>限阅：仅经办人和协调员可以查看</translation>
        </message>
        <message>
            <source>Take over and read …</source>
            <translation>接手并查看…</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers, the coordinator and whoever recorded this can read it.</source>
            <translation>限阅件：只有经办人、协调员和记录人本人可以查看这条记录。</translation>
        </message>
        <message>
            <source>This matter is restricted: only its handlers and the coordinator may do this. If it is yours to work on, take it over first, with a reason.</source>
            <translation>这是限阅件：只有经办人和协调员可以这样做。如果由您办理，请先写明理由接手。</translation>
        </message>
        <message>
            <source>This person is under 14. Fill in “%1”, or say why nobody can be named; then the matter is registered all the same.</source>
            <translation>此人未满十四周岁。请填写“%1”，或者说明为什么无法写明；说明后照常登记。</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>监护人</translation>
        </message>
        <message>
            <source>What the guardian is to the child</source>
            <translation>监护人与儿童的关系</translation>
        </message>
        <message>
            <source>Restricted to its handlers and the coordinator</source>
            <translation>设为限阅：经办人和协调员</translation>
        </message>
        <message>
            <source>Taken over by a further handler</source>
            <translation>另一经办人接手</translation>
        </message>
        <message>
            <source>Under 14 years old</source>
            <translation>未满十四周岁</translation>
        </message>
        <message>
            <source>Sensitive: only its handlers and the coordinator read it</source>
            <translation>敏感事项：仅经办人和协调员可以查看</translation>
        </message>
        <message>
            <source>Restricted by rule: matters of family, health, sexual violence and children are read by their handlers and the coordinator alone (Personal Information Protection Law, articles 28 to 31).</source>
            <translation>依规定限阅：涉及家庭、健康、性侵害和儿童的事项，只有经办人和协调员可以查看（个人信息保护法第二十八条至第三十一条）。</translation>
        </message>
        <message>
            <source>An accusation is sealed: you receive it, window 23 handles it, also what is for the organisation department. Nobody else can see it, find it or be sent it, the unit it is about least of all. Name that unit below.</source>
            <translation>检举控告走保密流程：由您接收，交23窗口办理，属于组织部门的也经23窗口转办。其他人看不到、查不到，也不能接收，被检举控告的单位更不能。请在下方写明被反映单位。</translation>
        </message>
        <message>
            <source>This is an accusation. Its road is sealed: from the officer who received it to window 23, so only window 23 can be chosen.</source>
            <translation>本件为检举控告，走保密流程：由接收人直接交23窗口，因此只能选择23窗口。</translation>
        </message>
        <message>
            <source>An accusation goes from the officer who received it to window 23 and nowhere else.</source>
            <translation>检举控告只能由接收人交23窗口，不得转往其他窗口。</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2 or window %3. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>本件检举控告的对象是%1窗口的单位，或其下属、上级单位，因此不在此登记。请引导来访人到%2窗口或%3窗口。已录入的内容仍留在您的屏幕上，本机不保存副本。</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>本件检举控告的对象是%1窗口的单位，或其下属、上级单位，因此不在此登记。请引导来访人到%2窗口。已录入的内容仍留在您的屏幕上，本机不保存副本。</translation>
        </message>
        <message>
            <source>This accusation is about the discipline organ itself, so window 23 does not get it. It goes upward: take the next step “Sent to a higher level” to the discipline organ above, print the cover, and hand it over in a closed envelope.</source>
            <translation>本件检举控告的对象是纪检监察机关本身，因此不交23窗口，只能向上移送：请办理“移送上级”步骤，移送上一级纪检监察机关，打印封面，密封后移交。</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is never sent there.</source>
            <translation>本件检举控告的对象是%1窗口的单位，或其下属、上级单位，因此不得转往该窗口。</translation>
        </message>
        <message>
            <source>The accusation is about the unit that sits at that window, or about one under or over it: it may neither lie there nor go there.</source>
            <translation>检举控告的对象是该窗口的单位，或其下属、上级单位：不得留在该窗口，也不得转往该窗口。</translation>
        </message>
        <message>
            <source>Show the numbers in full</source>
            <translation>显示完整号码</translation>
        </message>
        <message>
            <source>Identity numbers and phones are covered, and shown for half a minute when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>证件号码和电话平时遮盖，有理由时显示半分钟。理由连同您的姓名一起记录，督导人员可以查看。理由中请勿写姓名和号码。</translation>
        </message>
        <message>
            <source>Choose the reason</source>
            <translation>请选择理由</translation>
        </message>
        <message>
            <source>Another reason, in my own words</source>
            <translation>其他理由，自己填写</translation>
        </message>
        <message>
            <source>&amp;In my words</source>
            <translation>自填理由(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>显示(&amp;S)</translation>
        </message>
        <message>
            <source>What is on record is shown covered here. Type the whole new number.</source>
            <translation>已登记的号码在此遮盖显示。请输入完整的新号码。</translation>
        </message>
        <message>
            <source>Who looked at this case</source>
            <translation>谁看过本案件</translation>
        </message>
        <message>
            <source>What all counters have told the centre, the newest first. What a counter without a line has not sent yet is missing.</source>
            <translation>以下为各窗口报送中心的记录，最新的在前。断网窗口尚未报送的不在其中。</translation>
        </message>
        <message>
            <source>Asking the centre who looked at this case …</source>
            <translation>正在向中心查询谁看过本案件……</translation>
        </message>
        <message>
            <source>&amp;Ask again</source>
            <translation>重新查询(&amp;A)</translation>
        </message>
        <message>
            <source>The centre has been told of nobody who looked at this case.</source>
            <translation>中心没有任何人查看本案件的记录。</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>记录数：%1</translation>
        </message>
        <message>
            <source>Only the newest %1 entries are shown.</source>
            <translation>只显示最新的 %1 条记录。</translation>
        </message>
        <message>
            <source>The centre cannot be reached now, and it alone knows who looked at a case at the other counters. Ask again when the line is back.</source>
            <translation>现在无法连接中心，而只有中心知道其他窗口谁看过案件。网络恢复后请再查询。</translation>
        </message>
        <message>
            <source>Who looked at a case is listed for coordinator and supervisor at windows 01 and 02, and of an accusation for the discipline inspection at window 23.</source>
            <translation>谁看过案件，只向01、02窗口的协调人员和督导人员列出；检举控告则只向23窗口的纪检人员列出。</translation>
        </message>
        <message>
            <source>The centre&apos;s program is too old to tell who looked at a case. Tell the administrator.</source>
            <translation>中心的程序版本过旧，无法告知谁看过案件。请告知管理员。</translation>
        </message>
        <message>
            <source>The centre gave no answer that can be read. Ask again, and tell the administrator if it stays so.</source>
            <translation>中心的答复无法读取。请再查询；如仍如此，请告知管理员。</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>At which window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>opened the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>saw the numbers in full</source>
            <translation>查看完整号码</translation>
        </message>
        <message>
            <source>printed a paper</source>
            <translation>打印文书</translation>
        </message>
        <message>
            <source>printed: %1, copy %2</source>
            <translation>打印：%1，第 %2 份</translation>
        </message>
        <message>
            <source>printed a list</source>
            <translation>打印清单</translation>
        </message>
        <message>
            <source>looked for a person by a number</source>
            <translation>按号码查找个人</translation>
        </message>
        <message>
            <source>To reach the visitor</source>
            <translation>联系来访人</translation>
        </message>
        <message>
            <source>To compare with the document that was shown</source>
            <translation>与出示的证件核对</translation>
        </message>
        <message>
            <source>To fill in a paper</source>
            <translation>填写文书</translation>
        </message>
        <message>
            <source>To correct what was recorded</source>
            <translation>更正登记内容</translation>
        </message>
        <message>
            <source>&amp;Who looked at it …</source>
            <translation>谁看过(&amp;W)…</translation>
        </message>
        <message>
            <source>listing who looked at a case</source>
            <translation>查看谁看过案件</translation>
        </message>
        <message>
            <source>⚠ Withdrawn cases: %1</source>
            <translation>⚠ 被收回的案件：%1 件</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer. That is more at once than an ordinary day brings, so nothing was erased. Until this is answered nothing new comes from the centre; what is recorded here is still sent. Ask the IT office whether the centre means it.</source>
            <translation>中心要从本机收回 %2 件案件中的 %1 件。一次收回这么多不同寻常，所以什么都没有删除。在作出答复之前，不再接收中心的新内容；在这里登记的内容照常发送。请向信息技术办公室核实，中心是否确实要这样做。</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer, and it was answered that they stay. Nothing was erased, and nothing new comes from the centre. Call the IT office: it sets the centre right, or asks for the cases to be erased. What is recorded here is still sent.</source>
            <translation>中心要从本机收回 %2 件案件中的 %1 件，已答复为保留。什么都没有删除，也不再接收中心的新内容。请致电信息技术办公室：由其纠正中心的问题，或者通知可以删除。在这里登记的内容照常发送。</translation>
        </message>
        <message>
            <source>It was agreed that %1 of %2 cases are erased from this computer, as the centre wishes. That happens as soon as the centre is reached.</source>
            <translation>已同意按中心的要求从本机删除 %2 件案件中的 %1 件。一旦连上中心即执行。</translation>
        </message>
        <message>
            <source>Only a coordinator or an administrator who is signed in on this computer can answer.</source>
            <translation>只有在本机登录的统筹人员或管理员才能答复。</translation>
        </message>
        <message>
            <source>The centre means it: erase them here</source>
            <translation>中心确认无误：在本机删除</translation>
        </message>
        <message>
            <source>Keep them, and ask the IT office</source>
            <translation>先保留，并询问信息技术办公室</translation>
        </message>
        <message>
            <source>This computer is shut out</source>
            <translation>本机已被停用</translation>
        </message>
        <message>
            <source>The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>中心已停用本机，任何人都不能在这里登录，也不显示任何案件。请致电信息技术办公室：他们了解原因，并可以重新接入本机。</translation>
        </message>
        <message>
            <source>The centre has revoked this computer and had the cases on it erased; the centre still has them. Nobody can sign in here. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>中心已停用本机，并已将本机上的案件删除；这些案件仍保存在中心。任何人都不能在这里登录。请致电信息技术办公室：他们了解原因，并可以重新接入本机。</translation>
        </message>
        <message>
            <source>%1 entries that were saved here and not sent yet are kept, locked, on this computer. Leave it as it is: the IT office carries them to the centre on a USB stick.</source>
            <translation>在这里保存而尚未发送的 %1 条记录仍锁定保存在本机上。请保持原样：信息技术办公室会用优盘把它们带到中心。</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre, and what the centre holds was erased from it.</source>
            <translation>该计算机已被中心停用，中心已有的内容已从其上删除。</translation>
        </message>
        <message>
            <source>✖ Record in doubt</source>
            <translation>✖ 记录存疑</translation>
        </message>
        <message>
            <source>The centre’s record does not match what it signed before; tell the auditor. Go on working: nothing you save is lost.</source>
            <translation>中心的记录与其先前签名的内容不符，请告知审计员。请继续工作：您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>%1 signed records of the centre were written to %2.</source>
            <translation>%1 条由中心签名的记录已写入 %2。</translation>
        </message>
        <message>
            <source>This case was erased when its retention period had ended. Nothing can be added to it.</source>
            <translation>该案件保管期限届满，已依规销毁，不能再添加内容。</translation>
        </message>
        <message>
            <source>Erasure of a case</source>
            <translation>案件销毁</translation>
        </message>
        <message>
            <source>The case was erased, since its retention period had ended.</source>
            <translation>案件因保管期限届满已销毁。</translation>
        </message>
        <message>
            <source>✖ Reading not on record</source>
            <translation>✖ 查阅未入记录</translation>
        </message>
        <message>
            <source>The centre does not take this computer’s record of who read what; tell the administrator. Go on working: nothing you save is lost.</source>
            <translation>中心不接收本机的查阅记录（谁看了什么）；请告诉管理员。请继续工作：您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>This is not the earlier password. Type the one that you had when you last worked at this computer, or go on without it.</source>
            <translation>这不是原来的密码。请输入您上次在本机工作时使用的密码，或者不输入而继续。</translation>
        </message>
        <message>
            <source>Your password was changed at another desk. Type the earlier one as well, so that the accusations you received here and what you typed and did not send still open; or go on without it, and they stay closed here until you do.</source>
            <translation>您的密码已在另一台电脑上更改。请同时输入原来的密码，您在本机接收的检举控告和输入而未提交的内容才能继续打开；也可以不输入而继续，在您输入之前，这些内容在本机无法打开。</translation>
        </message>
        <message>
            <source>Ea&amp;rlier password</source>
            <translation>原密码(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Go on without it</source>
            <translation>不输入，继续(&amp;G)</translation>
        </message>
        <message>
            <source>✖ Accusations do not open here</source>
            <translation>✖ 检举控告在此无法打开</translation>
        </message>
        <message>
            <source>You do not hold yet what opens the accusations that come to this desk. As soon as another discipline inspector signs in here, you have it from your next sign-in on.</source>
            <translation>您还没有打开本机所收检举控告的密钥。另一位纪检监察人员在此登录之后，您下次登录时即可获得。</translation>
        </message>
        <message>
            <source>Nobody at this desk holds what opened its accusations any more, so it made a new key, which the centre does not trust yet. Ask the administrator to release this desk. Accusations from before open again when the officers who received them sign in.</source>
            <translation>本机已无人持有打开检举控告的密钥，因此生成了新密钥，但中心尚未信任它。请管理员解除对本机的限制（release）。以前的检举控告在接收它们的人员登录后会重新打开。</translation>
        </message>
        <message>
            <source>Extract without names</source>
            <translation>不具名摘要</translation>
        </message>
        <message>
            <source>Identity page</source>
            <translation>身份信息页</translation>
        </message>
        <message>
            <source>This extract names nobody who brings the matter. Who that is stands on the identity page of the same code, which is kept apart. *** stands for what visitors wrote of themselves. Only this extract is handed on.</source>
            <translation>本摘要不写来访人的身份信息。来访人身份见同一编号的身份信息页，该页单独封存。“***”处为来访人自述的身份信息。对外只移送本摘要。</translation>
        </message>
        <message>
            <source>Keep this page apart, in a sealed envelope that carries the case code alone. It is not copied and not handed on with the extract.</source>
            <translation>本页单独装入密封信封，信封上只写案件编号。不得复印，不得随摘要移送。</translation>
        </message>
        <message>
            <source>I have read this page and the extract of the same code, or they were read to me, and they agree with what I said.</source>
            <translation>本页和同一编号的摘要已经本人阅读或者向本人宣读，与本人所述一致。</translation>
        </message>
        <message>
            <source>Print the identity page</source>
            <translation>打印身份信息页</translation>
        </message>
        <message>
            <source>The page names who brings the accusation, with whole numbers. That you print it is recorded with your name and the reason, and the discipline inspection can read it. Put it into its own sealed envelope at once. Write no name and no number into the reason.</source>
            <translation>该页写明检举控告人的姓名和完整号码。打印行为连同您的姓名和理由一起记录，纪检监察人员可以查看。打印后请立即单独装入密封信封。理由中请勿写姓名和号码。</translation>
        </message>
        <message>
            <source>&amp;Print the page</source>
            <translation>打印该页(&amp;P)</translation>
        </message>
        <message>
            <source>Identity page, for its own envelope …</source>
            <translation>身份信息页（单独封存）…</translation>
        </message>
        <message>
            <source>This computer has no certificate that it could show to the centre, or has lost the key to it. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>这台电脑没有可以向中心出示的证书，或者丢失了证书的密钥。须由管理员重新接入这台电脑。请继续工作，您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>This computer’s certificate is signed by nobody but itself, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>这台电脑的证书是自签名的，没有其他机构签发，中心不予接入。须由管理员重新接入这台电脑。请继续工作，您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued elsewhere, not by our centre, which does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>这台电脑的证书是别处签发的，不是本中心签发的，中心不予接入。须由管理员重新接入这台电脑。请继续工作，您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued by our centre for another use than a desk’s, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>这台电脑的证书虽由本中心签发，但不是供窗口电脑使用的，中心不予接入。须由管理员重新接入这台电脑。请继续工作，您保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>What answers at the centre’s address does not speak as our centre does: it is another program, or something on the line in between. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>在中心地址上应答的，其通信方式与本中心不同：可能是另一个程序，也可能是线路中间的设备。没有向它发送任何内容。请继续工作，并告知管理员。</translation>
        </message>
        <message>
            <source>Take over numbers that a colleague typed</source>
            <translation>转入同事录入的号码</translation>
        </message>
        <message>
            <source>A colleague typed these identity numbers and phones. They are taken over in full when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>这些证件号码和电话由同事录入，有理由时才完整转入。理由连同您的姓名一起记录，督导人员可以查看。理由中请勿写姓名和号码。</translation>
        </message>
        <message>
            <source>&amp;Take them over</source>
            <translation>转入(&amp;T)</translation>
        </message>
        <message>
            <source>What you typed here and did not send is back. Cancel throws it away.</source>
            <translation>您上次在此输入而未提交的内容已找回。按“取消”即舍弃。</translation>
        </message>
        <message>
            <source>A form that you began and did not send is still here: %1.</source>
            <translation>您有一份已填写而未提交的表单：%1。</translation>
        </message>
        <message>
            <source>Open the form</source>
            <translation>打开表单</translation>
        </message>
        <message>
            <source>The form that you began is closed, because its case has left this window: %1. What you typed is kept for you.</source>
            <translation>您填写的表单已关闭，因其案件已离开本窗口：%1。您输入的内容已为您保留。</translation>
        </message>
        <message>
            <source>Show what I typed</source>
            <translation>查看我输入的内容</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>您输入的内容</translation>
        </message>
        <message>
            <source>This form cannot be opened now: its case has left this window, or does not take such an order any more. Copy from below what you need. It stays here, for you alone, until you discard it.</source>
            <translation>此表单现在无法打开：其案件已离开本窗口，或已不能再办理此事项。请从下面复制所需内容。舍弃之前，这些内容一直只为您本人保留。</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Discard it</source>
            <translation>舍弃(&amp;D)</translation>
        </message>
        <message>
            <source>Archived for thirty days: kept by this window alone</source>
            <translation>归档满三十日，仅由本窗口保存</translation>
        </message>
        <message>
            <source>You asked for it yourself: another officer has to agree.</source>
            <translation>这是您本人提出的，须由另一名工作人员同意。</translation>
        </message>
        <message>
            <source>Erasure at the end of its period asked for</source>
            <translation>提出保管期满后销毁</translation>
        </message>
        <message>
            <source>Erasure at the end of its period agreed to</source>
            <translation>同意保管期满后销毁</translation>
        </message>
        <message>
            <source>Forms that you began here and did not send cannot be opened any more, because they lay under an earlier password, and were deleted: %1.</source>
            <translation>您在本机填写而未提交的表单以原来的密码保存，已无法打开，现已删除：%1份。</translation>
        </message>
        <message>
            <source>This form is closed, because its case has left this window, and what you typed cannot be kept on this computer now. Copy from below what you need: it is here until you discard it or the program ends.</source>
            <translation>此表单已关闭，因其案件已离开本窗口；您输入的内容现在无法保存在本机。请从下面复制所需内容：在您舍弃或程序结束之前，内容保留在此。</translation>
        </message>
        <message>
            <source>It could not be deleted now, because nothing can be written to the disk. It stays, and is offered again.</source>
            <translation>磁盘现在无法写入，未能删除。内容仍然保留，以后会再次提示。</translation>
        </message>
        <message>
            <source>It still cannot be kept on this computer. Copy what you need.</source>
            <translation>现在仍无法保存在本机。请复制所需内容。</translation>
        </message>
        <message>
            <source>This form was sent or discarded meanwhile.</source>
            <translation>此表单其间已提交或已舍弃。</translation>
        </message>
    </context>
</TS>
