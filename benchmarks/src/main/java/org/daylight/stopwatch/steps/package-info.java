/** Steps taken by several clients at once, and how long each took: the same for every contender, inside the server and outside of it. */
package org.daylight.stopwatch.steps;
