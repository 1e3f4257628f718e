/** Runs inside the real application, in a module of its own that only the stopwatch adds: calls the doors as people of the demo district. */
package org.daylight.stopwatch.inside;
