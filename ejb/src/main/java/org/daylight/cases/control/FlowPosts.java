package org.daylight.cases.control;

import java.util.Set;
import org.daylight.kernel.Roles;

/** Posts that act in flows of items. */
public final class FlowPosts {
    public static final Set<String> ALL = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD,
            Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT);
    /** Those, and who keeps a department's people: a step that nobody does any more must find hands. */
    public static final Set<String> HANDING_OVER = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD,
            Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR);

    private FlowPosts() {
    }
}
