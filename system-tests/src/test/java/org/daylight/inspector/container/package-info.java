/** The container ring: inside the real application on the real server, behind the doors; Arquillian puts the tests there. */
package org.daylight.inspector.container;
