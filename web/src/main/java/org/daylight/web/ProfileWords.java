package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileRow;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSection.Column;
import org.daylight.profiles.ProfileSheet;

/** Sections, columns and values of a profile as people read them: names instead of codes, one language instead of two. */
@Named("profileWords")
@RequestScoped
public class ProfileWords {
    private static final List<String> NAMES = List.of("name", "label", "text");

    @Inject
    Language language;
    @Inject
    StaffDirectory staff;

    private final Map<String, Map<String, String>> names = new HashMap<>();
    private ProfileContent named;

    /** A row to be read: its key and a value for each column shown. */
    public record Line(String key, List<String> cells) {
    }

    public String section(String name) {
        return language.say("profile.section." + name);
    }

    /** 名称; for one of a pair of languages with its language where both are shown. */
    public String column(String name) {
        String plain = plain(name);
        return plain.equals(name) ? language.say("profile.column." + name)
                : language.say(name.endsWith("Zh") ? "profile.column.zh" : "profile.column.en", language.say("profile.column." + plain));
    }

    public String shortColumn(String name) {
        return language.say("profile.column." + plain(name));
    }

    private static String plain(String name) {
        return name.endsWith("Zh") || name.endsWith("En") ? name.substring(0, name.length() - 2) : name;
    }

    /** Columns of the language that is spoken. */
    public List<Column> columns(ProfileSection section) {
        String other = language.isEnglish() ? "Zh" : "En";
        return section.columns().stream().filter(column -> !column.name().endsWith(other)).toList();
    }

    public List<Line> lines(ProfileSection section, ProfileContent content) {
        List<Column> columns = columns(section);
        return section.rows(content).stream().map(row -> line(section, columns, row, content)).toList();
    }

    private Line line(ProfileSection section, List<Column> columns, ProfileRow row, ProfileContent content) {
        Map<String, String> texts = ProfileSheet.line(section, row);
        return new Line(row.key(), columns.stream().map(column -> value(content, column, texts.get(column.name()))).toList());
    }

    /**
     * A value: the name of what it refers to, the word of a constant, the text itself; a dash for none.
     *
     * @param content null: what it refers to stays a code
     */
    public String value(ProfileContent content, Column column, String text) {
        if (text == null || text.isEmpty()) {
            return "—";
        }
        if (column.type() == boolean.class) {
            return language.say(Boolean.parseBoolean(text) ? "profile.yes" : "profile.no");
        }
        if (column.name().equals("code") || column.name().equals("exchangeCode")) {
            return text;
        }
        if (column.type().isEnum()) {
            return constant(column.type(), text);
        }
        return Arrays.stream(text.split(", ")).map(part -> column.refersTo() == null || content == null ? word(part) : name(content, column.refersTo(), part))
                .collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
    }

    private String constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).filter(constant -> constant.name().equals(name)).findFirst()
                .map(constant -> language.say(Words.key(constant))).orElse(name);
    }

    /** A word of the house where it is one; every other text as it is. */
    private String word(String text) {
        String key = "profile.word." + text;
        return language.getTexts().containsKey(key) ? language.getTexts().getString(key) : text;
    }

    /** Name of a row, by the section and its key; the key where it has none. */
    public String name(ProfileContent content, String section, String key) {
        if (named != content) {
            names.clear();
            named = content;
        }
        return names.computeIfAbsent(section, name -> names(content, name)).getOrDefault(key, key);
    }

    private Map<String, String> names(ProfileContent content, String name) {
        ProfileSection section = ProfileSection.ALL.stream().filter(known -> known.name().equals(name)).findFirst().orElseThrow();
        Map<String, String> names = new HashMap<>();
        section.rows(content).forEach(row -> names.putIfAbsent(row.key(), nameOf(ProfileSheet.line(section, row), row.key())));
        return names;
    }

    private String nameOf(Map<String, String> texts, String key) {
        return NAMES.stream().filter(name -> texts.containsKey(name + "Zh")).findFirst()
                .map(name -> language.pick(texts.get(name + "Zh"), texts.get(name + "En"))).orElse(key);
    }

    /** Name of a department; the whole district for null. */
    public String scope(String departmentCode) {
        if (departmentCode == null) {
            return language.say("profile.scope.district");
        }
        DepartmentView department = staff.department(departmentCode);
        return language.pick(department.nameZh(), department.nameEn());
    }
}
