package org.daylight.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a supervisor has opened in this session. */
@SessionScoped
public class SeenSubjects implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2_000;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** True the first time; of a session that has opened too much, all is told again. */
    public boolean isNew(String subject) {
        if (seen.size() >= MOST) {
            seen.clear();
            seen.add("login");
        }
        return seen.add(subject);
    }
}
