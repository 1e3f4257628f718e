/**
 * People and organisations that apply online (申请人): real names, identity documents, mandates of agents.
 *
 * <p>An account stands for one person or organisation, and a number for one account. Declared, one may apply; verified by a clerk who saw the document, one also sees
 * what was applied for at the window under the number, and may act for others. A mandate names principal, agent, items and days; it is looked at on each act.
 * <p>Operations: {@link org.daylight.applicants.RealNames}, {@link org.daylight.applicants.Mandates}; for rooms above
 * {@link org.daylight.applicants.Applicants}. Events: none.
 * <p>May use: kernel, audit, organisation.
 * <p>Articles: APP-02 (004 art. 16), FLW-12 (002 art. 17(1)).
 * <p>Out of scope: who logs in (the identity provider), verification by a registry of the police or of enterprises (no such source is connected), what is applied for
 * (room cases).
 */
package org.daylight.applicants;
