/**
 * The script of the bookmark: opens a window of this portal and hands it the page, once that window asks for it. Where
 * no window may be opened, the page's address alone goes to the portal.
 * @param origin where the portal is.
 */
export function bookmarklet(origin: string): string {
  const to = JSON.stringify(origin)
  const script = `(()=>{
const to=${to};
const at=location.href;
const w=open(to+'/add/window','_blank','popup,width=560,height=520');
if(!w){location.href=to+'/add?url='+encodeURIComponent(at);return}
addEventListener('message',(e)=>{
if(e.source===w&&e.origin===to&&e.data==='collate:ready')
w.postMessage({collate:1,url:at,title:document.title,html:'<!doctype html>'+document.documentElement.outerHTML},to)
})})()`
  return `javascript:${encodeURIComponent(script.replaceAll('\n', ''))}`
}
