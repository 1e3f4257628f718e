package org.daylight.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.items.ItemContent.KeyFact;

/** Key facts as a form shows them: those that the item names each in a field of its type, any other as a line. */
public class FactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient List<KeyFact> named = List.of();
    private final HashMap<String, String> typed = new HashMap<>();
    private final HashMap<String, String> stored = new HashMap<>();
    private String free;

    /** What stands already is shown; what was typed stays until it is cleared. */
    void show(List<KeyFact> facts, Map<String, String> standing) {
        named = facts;
        stored.clear();
        stored.putAll(standing);
        facts.forEach(fact -> typed.putIfAbsent(fact.code(), standing.get(fact.code())));
    }

    void clear() {
        typed.clear();
        free = null;
    }

    /** What is new or has changed. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>(FactLines.parsed(free));
        typed.forEach((code, value) -> {
            if (value != null && !value.isBlank() && !value.strip().equals(stored.get(code))) {
                given.put(code, value.strip());
            }
        });
        return given;
    }

    public List<KeyFact> getNamed() {
        return named;
    }

    /** Facts that stand under codes that the item does not name. */
    public List<String> getOthers() {
        List<String> codes = new ArrayList<>(stored.keySet());
        codes.removeAll(named.stream().map(KeyFact::code).toList());
        return codes.stream().sorted().toList();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, String> getStored() {
        return stored;
    }

    public String getFree() {
        return free;
    }

    public void setFree(String free) {
        this.free = free;
    }
}
