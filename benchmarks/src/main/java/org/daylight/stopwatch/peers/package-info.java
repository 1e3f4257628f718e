/** Contenders outside of the application, each in a JVM of its own with the server's heap: two workflow engines, and PostgreSQL with nothing in front. */
package org.daylight.stopwatch.peers;
