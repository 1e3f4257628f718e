package org.daylight.profiles.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.profiles.Figure;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSheet;
import org.daylight.profiles.PublicVoice.Parameter;

/** Figures that an older version says nothing of, written into a draft of it with what held before, so that people see and change them. */
public final class FigureRules {
    private static final ProfileSection PARAMETERS = ProfileSection.ALL.stream().filter(section -> section.name().equals("parameters")).findFirst().orElseThrow();

    private FigureRules() {
    }

    /** The same content, in which nothing means anything else. */
    public static ProfileContent completed(ProfileContent content) {
        List<Figure> missing = Stream.of(Figure.values()).filter(figure -> content.parameter(figure.code()) == null).toList();
        if (missing.isEmpty()) {
            return content;
        }
        ProfileSheet sheet = ProfileSheet.of(content);
        missing.forEach(figure -> sheet.tables().get(PARAMETERS.name()).add(line(figure)));
        return SheetRules.read(sheet);
    }

    private static Map<String, String> line(Figure figure) {
        Parameter shipped = ShippedProfiles.content(ShippedProfiles.DEFAULT).parameters().stream().filter(row -> row.code().equals(figure.code())).findFirst().orElseThrow();
        Map<String, String> line = ProfileSheet.line(PARAMETERS, shipped);
        line.put("value", String.valueOf(figure.before()));
        return line;
    }
}
