package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.Colour;
import org.daylight.profiles.Lights.LightState;
import org.daylight.profiles.Lights.Shown;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.SupervisionProfiles;

/**
 * How lights are named and coloured: by the supervision profile of the district, or by the one a case was accepted under.
 *
 * @article SIG-01, SIG-02, SIG-03, SIG-04
 */
@Named
@RequestScoped
public class Palette {

    @Inject
    SupervisionProfiles profiles;
    @Inject
    HttpServletRequest request;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private ProfileContent district;

    /** @param version id of the profile version that a case keeps; null: the district's of today */
    public Shown shown(Light light, Long version) {
        ProfileContent content = version == null ? district() : profiles.version(version).content();
        return content.shown(LightState.valueOf(light.name()));
    }

    public String word(Light light, Long version) {
        Shown shown = shown(light, version);
        return language.pick(shown.labelZh(), shown.labelEn());
    }

    /** Name and number of a profile version; a dash for null. */
    public String name(Long version) {
        if (version == null) {
            return "—";
        }
        ProfileVersion known = profiles.version(version);
        return language.say("profile.version.name", language.pick(known.content().nameZh(), known.content().nameEn()), known.version());
    }

    private ProfileContent district() {
        if (district == null) {
            district = profiles.inForce(null, LegalTime.today(clock)).content();
        }
        return district;
    }

    /** The district's colours as properties of the page; a page that tells of an error does without, as it may be the profile that cannot be read. */
    public String getCss() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null || request.getRequestURI().startsWith("/error/")) {
            return "";
        }
        return Stream.of(Light.values()).map(light -> colours("-" + light.name().toLowerCase(Locale.ROOT), shown(light, null).colour()))
                .collect(Collectors.joining("", ":root{", "}"));
    }

    /** Properties of one thing that is shown in a colour; without a colour that can be read there are none. */
    static String colours(String suffix, String notation) {
        return Colour.of(notation).map(colour -> "--light%1$s:%2$s;--light%1$s-ink:%3$s;--light%1$s-soft:%4$s;"
                .formatted(suffix, colour, colour.ink(), colour.soft())).orElse("");
    }
}
