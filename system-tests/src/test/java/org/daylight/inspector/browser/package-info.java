/** The browser ring: one path per screen, through the real login, in Chromium. Extend {@link org.daylight.inspector.browser.BrowserTest}. */
package org.daylight.inspector.browser;
