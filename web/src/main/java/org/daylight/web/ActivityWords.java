package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.daylight.cases.CaseEventType;

/** Activities of a log as people read them: as reported, or the word for what happens here. */
@Named("activities")
@ApplicationScoped
public class ActivityWords {
    @Inject
    Words words;

    /** @param activity {@code #TYPE} or {@code #TYPE:step} of a native case; null: none */
    public String of(String activity) {
        if (activity == null || !activity.startsWith("#")) {
            return activity == null ? "—" : activity;
        }
        String[] parts = activity.substring(1).split(":", 2);
        String word = Stream.of(CaseEventType.values()).filter(type -> type.name().equals(parts[0])).map(words::of).findFirst().orElse(activity);
        return parts.length == 1 ? word : word + " (" + parts[1] + ")";
    }
}
