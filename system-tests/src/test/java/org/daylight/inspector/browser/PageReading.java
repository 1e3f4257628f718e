package org.daylight.inspector.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is wrong with a page for those who read another language, hear it, or work without a mouse; empty where nothing is. */
record PageReading(Page page) {

    private static final String UNTRANSLATED = """
            () => {
              const data = '.subject, .mono, blockquote, .brand-name, [lang="zh-CN"], [data-language-of-data], .breakable, .event-REPORTED_STEP strong, #case-subject';
              const chinese = /\\p{Script=Han}/u;
              const found = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const holder = walk.currentNode.parentElement;
                if (chinese.test(walk.currentNode.data) && !holder.closest(data) && !holder.closest('script, style')) found.push(walk.currentNode.data.trim());
              }
              for (const element of document.querySelectorAll('[placeholder], [aria-label], [title], [alt]'))
                for (const name of ['placeholder', 'aria-label', 'title', 'alt'])
                  if (chinese.test(element.getAttribute(name) || '') && !element.closest('[lang="zh-CN"], [data-language-of-data]')) found.push(name + '=' + element.getAttribute(name));
              return found;
            }""";
    private static final String RAW_KEYS = """
            () => ([...document.querySelectorAll('code, [data-language-of-data]')].reduce((text, code) => text.replaceAll(code.innerText, ''), document.documentElement.innerText).match(/\\?\\?\\?[^?]*\\?\\?\\?|(?<!@)\\b(?:[a-z]+\\.){1,3}[a-z]+(?=\\s|$)|[A-Za-z.]+\\.[A-Z_]{4,}\\b|\\b[A-Z]{2,}(?:_[A-Z]{2,})+\\b|\\{\\d\\}/g) || [])
              .filter(word => !/^(\\d|www\\.)/.test(word))""";
    private static final String HARD_TO_USE = """
            () => {
              const found = [];
              const shown = element => element.offsetParent !== null && element.checkVisibility();
              const name = element => (element.getAttribute('aria-label') || element.innerText || element.title || '').trim();
              const count = document.querySelectorAll('h1').length;
              if (count !== 1) found.push(count + ' h1');
              if (!document.title.trim() || document.title.startsWith(' ·')) found.push('no title');
              if (!document.querySelector('main')) found.push('no main');
              for (const input of document.querySelectorAll('input:not([type=hidden]):not([type=submit]), select, textarea'))
                if (shown(input) && input.getAttribute('aria-hidden') !== 'true' && !(input.labels && input.labels.length) && !input.getAttribute('aria-label') && !input.getAttribute('aria-labelledby')) found.push('no label: ' + input.outerHTML.slice(0, 120));
              for (const act of document.querySelectorAll('button, a[href]'))
                if (shown(act) && !name(act) && !act.querySelector('img[alt]:not([alt=""])')) found.push('no name: ' + act.outerHTML.slice(0, 120));
              for (const image of document.querySelectorAll('img:not([alt])')) found.push('no alt: ' + image.src);
              const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
              for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) found.push('id twice: ' + id);
              for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]'))
                for (const id of ((element.getAttribute('aria-describedby') || '') + ' ' + (element.getAttribute('aria-labelledby') || '')).trim().split(/\\s+/))
                  if (!document.getElementById(id)) found.push('described by nothing: ' + id);
              for (const link of document.querySelectorAll('a[href="#"]')) if (shown(link) && !link.getAttribute('role') && !link.onclick && !link.className) found.push('leads nowhere: ' + link.outerHTML.slice(0, 120));
              return found;
            }""";
    private static final String WIDE = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return document.scrollingElement.scrollWidth <= innerWidth ? [] : [document.scrollingElement.scrollWidth + ' px', ...[...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility()).slice(0, 5).map(element => element.outerHTML.slice(0, 100))];
            }""";

    /** Chinese on an English page that is not the name of a thing. */
    List<String> untranslated() {
        return ask(UNTRANSLATED);
    }

    /** Keys and blanks of texts that show through; what is marked as code or as data is meant as it is. */
    List<String> rawKeys() {
        return ask(RAW_KEYS);
    }

    /** Inputs without a label, acts without a name, pages without a heading, and the like. */
    List<String> hardToUse() {
        return ask(HARD_TO_USE);
    }

    /** What is wider than the screen, where the page must be moved sideways to be read. */
    List<String> wide() {
        return ask(WIDE);
    }

    @SuppressWarnings("unchecked")
    private List<String> ask(String question) {
        return (List<String>) page.evaluate(question);
    }
}
