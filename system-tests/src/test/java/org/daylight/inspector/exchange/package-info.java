/** The border with its partners: a department's own system, the city platform, the identity provider; and what the border refuses. */
package org.daylight.inspector.exchange;
