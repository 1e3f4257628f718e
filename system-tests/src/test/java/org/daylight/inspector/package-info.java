/**
 * The inspector: proves what can only be proved on the whole house. The running whole and what tests need of it are here;
 * rings are in sub-packages.
 */
package org.daylight.inspector;
