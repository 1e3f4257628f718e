package org.daylight.ground;

import java.util.Locale;

/** What a newcomer sees when everything is up. */
final class Welcome {
    private Welcome() {
    }

    /** Without accounts where the users are those of an own identity provider. */
    static String text(Ground ground, double seconds) {
        return addresses(ground, seconds) + (ground.hasOwnIdentity() ? "" : accounts()) + """

                Ctrl-C stops everything; the data stays.
                """;
    }

    private static String addresses(Ground ground, double seconds) {
        String home = ground.home().toString();
        String management = ground.management().toString();
        return String.format(Locale.ROOT, """

                Daylight is ready (%.1f s)

                  Public home        %s
                  Staff              %sstaff/
                  Applicants         %smy/index.xhtml
                  Supervision board  %ssupervision/board.xhtml
                  Exchange API       %sexchange/v1/     OpenAPI %sexchange/openapi
                  Health             %shealth           Metrics %smetrics
                  Keycloak           %s
                  Data and logs      %s
                """, seconds, home, home, home, home, home, home, management, management, ground.issuer(), ground.homeDirectory());
    }

    private static String accounts() {
        return String.format(Locale.ROOT, """

                  Accounts of the demo district, all with the password %s
                  clerk, clerk2 (SC)          window clerks          head, head2 (SC)      heads of departments
                  handler, handler2           handlers               centre                service centre
                  reviewer, approver          review, decision       legaloffice           legal office
                  itemadmin, itemadmin2 (SC)  items                  government            district government
                  legalsection                legal section          secrecy               secrecy bureau
                  deptadmin, dataentry        people, data entry     stylesupervisor       service-style supervisor
                  supervisor, deptsupervisor  supervision            admin, security, auditor   the three administrators
                  applicant, company, agent   applicants (online)

                  Machine client    Roles                             Secret
                  city-platform     pull-supervision, assign-orders   %s
                  legacy-planning   report-cases                      %s
                """, secret("DAYLIGHT_DEMO_PASSWORD", "daylight"), secret("DAYLIGHT_CITY_PLATFORM_SECRET", "city-platform-secret"),
                secret("DAYLIGHT_LEGACY_PLANNING_SECRET", "legacy-planning-secret"));
    }

    /** A secret of one's own is named, never shown: what is printed may end in a log. */
    private static String secret(String variable, String usual) {
        return System.getenv().containsKey(variable) ? "(as set in " + variable + ")" : usual;
    }
}
