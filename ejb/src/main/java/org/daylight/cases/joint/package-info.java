/**
 * Part of the room {@code cases}: several departments at one case (联办): opinions side by side, meetings, urging, the green channel, originals that travel.
 *
 * <p>Operations: {@link org.daylight.cases.joint.JointHandling}, {@link org.daylight.cases.joint.JointMeetings}, {@link org.daylight.cases.joint.JointQueries},
 * {@link org.daylight.cases.joint.GreenChannel}, {@link org.daylight.cases.joint.OriginalsLog}.
 * May use: what the room may use.
 * Articles: JNT-01 to JNT-09, TIM-11, TIM-12, FLW-22 (000 art. 10; 001 二; 004 art. 23, 27).
 * Out of scope: steps of other departments in the flow itself, which are steps like any other (the base package).
 */
package org.daylight.cases.joint;
