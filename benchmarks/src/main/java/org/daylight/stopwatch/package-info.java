/**
 * The stopwatch: starts the whole with a heap of 512 MB, fills it with volume, asks for every list, search and report as people do, and prints what
 * it measured. It asserts nothing.
 */
package org.daylight.stopwatch;
