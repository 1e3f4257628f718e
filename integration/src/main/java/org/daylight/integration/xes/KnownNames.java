package org.daylight.integration.xes;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The different names of a log, all of which the parser keeps until its end: of elements, attributes, namespaces and instructions. */
final class KnownNames {
    private final int most;
    private final Set<String> names = new HashSet<>();

    /** @param most names, and characters of one name */
    KnownNames(int most) {
        this.most = most;
    }

    /** False where the start tag or instruction at which the parser is brings one too many, or too long a one. */
    boolean know(XMLStreamReader xml) {
        return xml.isStartElement() ? element(xml) : add(xml.getPITarget());
    }

    private boolean element(XMLStreamReader xml) {
        boolean known = add(xml.getPrefix(), xml.getLocalName());
        for (int i = 0; known && i < xml.getAttributeCount(); i++) {
            known = add(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = 0; known && i < xml.getNamespaceCount(); i++) {
            known = add("xmlns", xml.getNamespacePrefix(i)) && add(xml.getNamespaceURI(i));
        }
        return known;
    }

    private boolean add(String prefix, String name) {
        return add(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name);
    }

    private boolean add(String name) {
        return name == null || names.contains(name) || name.length() <= most && names.size() < most && names.add(name);
    }
}
