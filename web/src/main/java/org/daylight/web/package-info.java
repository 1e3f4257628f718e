/**
 * The counter: what staff and the public see and do in a browser.
 *
 * <p>Pages ({@code …Page}) call doors of the domain and nothing else; each request's words come from {@link org.daylight.web.Language} and
 * {@link org.daylight.web.Words}; what the rules refuse is told in one place ({@link org.daylight.web.RefusalHandler} for pages,
 * {@link org.daylight.web.RequestGuard} for downloads).
 * May use: every door of the domain. Articles: OPN-05, MON-06, MON-07, RES-08. Out of scope: any rule of a regulation, anything for machines.
 */
package org.daylight.web;
