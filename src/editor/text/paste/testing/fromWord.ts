/** What Word puts on the clipboard, shortened in its style sheet only. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ana/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-text:\\F0B7;} --></style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<h1>Lifting <span class=SpellE>safely</span><o:p></o:p></h1>
<p class=MsoNormal><b>Ask first</b>, and <i style='mso-bidi-font-style:normal'>wait</i> for
an answer. See <a href="https://example.org/lifting">the guide</a>
or <a href="mailto:ana@example.org">write to Ana</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>What you need<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>A belt<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>with <b>two</b> handles<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>A second person<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Say what you will do<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Do it<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr><td width=300 valign=top><p class=MsoNormal><b>Weight</b><o:p></o:p></p></td><td width=300><p class=MsoNormal>People<o:p></o:p></p></td></tr>
 <tr><td width=300 valign=top><p class=MsoNormal>Up to 25 kg<o:p></o:p></p></td><td width=300><p class=MsoNormal>One</p><p class=MsoNormal>or two<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1"/><![endif]--><img width=200 height=100 src="file:///C:/Users/ana/clip_image002.jpg" alt="A belt"><span style='display:none;mso-hide:all'>hidden</span>The end.<o:p></o:p></p>
<!--EndFragment-->
</body>
</html>`;

/** Word on the web puts every item into a list of its own. */
export const fromWordOnTheWeb = `<div class="OutlineElement Ltr"><p class="Paragraph" xml:lang="EN-GB" paraid="1" style="font-weight:normal;font-style:normal;margin:0px"><span class="TextRun MacChromeBold" style="font-weight:bold;font-size:11pt"><span class="NormalTextRun">Before you lift</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li class="OutlineElement Ltr" role="listitem" data-aria-posinset="1" data-aria-level="1"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Look</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2" role="list"><li class="OutlineElement Ltr" role="listitem" data-aria-posinset="1" data-aria-level="2"><p class="Paragraph"><span class="TextRun">for wet floors</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li class="OutlineElement Ltr" role="listitem" data-aria-posinset="2" data-aria-level="1"><p class="Paragraph"><span class="TextRun">Ask</span></p></li></ul></div>`;
