/** A part of a page of the web, with all that must not come along. */
export const fromTheWeb = `<meta charset='utf-8'><article>
<style>p { color: red }</style><script>alert(1)</script>
<h3 onclick="alert(2)">News</h3>
<p style="color: rgb(0, 0, 0); font-size: 16px;">Read <a href="http://example.org/a" onmouseover="alert(3)">this</a>, not <a href="javascript:alert(4)">that</a>, nor
   <a href="/here">this page</a>.<img src="x" onerror="alert(5)"> 2 * 3 &lt; 7, [really](x).</p>
<h5>More</h5>
<blockquote><p>“Nothing about us without us.”</p></blockquote>
<pre>one
two</pre>
<ul><li>First<ul><li>Inner</li></ul></li><li><strong>Second</strong> <code>code</code></li><li></li></ul>
<table role="presentation"><tr><td>Only for its looks</td></tr><tr><td>Another line</td></tr></table>
<form><input value="secret"><button>Send</button></form>
<!-- a comment -->
<p>Line one<br>Line two</p>
</article>`;
