/** Stories, told like a diary: what is done, what is expected of the whole house. */
package org.daylight.inspector.story;
