package org.daylight.ground;

import java.util.Locale;

/** What a newcomer sees when everything is up. */
final class Welcome {
    private Welcome() {
    }

    static String text(Ground ground, double seconds) {
        String home = ground.home().toString();
        String management = ground.management().toString();
        String password = secret("DAYLIGHT_DEMO_PASSWORD", "daylight");
        return String.format(Locale.ROOT, """

                Daylight is ready (%.1f s)

                  Public home        %s
                  Staff              %sstaff/work.xhtml
                  Supervision board  %ssupervision/board.xhtml
                  Exchange API       %sexchange/v1/     OpenAPI %sexchange/openapi
                  Health             %shealth           Metrics %smetrics
                  Keycloak           %s
                  Data and logs      %s

                  Account      Role                Password
                  clerk        window-clerk        %s
                  handler      handler             %<s
                  handler2     handler             %<s
                  reviewer     reviewer            %<s
                  approver     approver            %<s
                  supervisor   supervisor          %<s
                  admin        administrator       %<s
                  clerk2       window-clerk (SC)   %<s

                  Machine client    Role               Secret
                  city-platform     pull-supervision   %s
                  legacy-planning   report-cases       %s

                Ctrl-C stops everything; the data stays.
                """, seconds, home, home, home, home, home, management, management, ground.issuer(), ground.homeDirectory(), password,
                secret("DAYLIGHT_CITY_PLATFORM_SECRET", "city-platform-secret"), secret("DAYLIGHT_LEGACY_PLANNING_SECRET", "legacy-planning-secret"));
    }

    private static String secret(String variable, String usual) {
        return System.getenv().getOrDefault(variable, usual);
    }
}
