package id.peristiwa.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What the resources of the service take and give, for problems that tell what is allowed. */
@ApplicationScoped
public class Operations {

    private final List<Operation> operations = new ArrayList<>();

    Operations(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    add(path.value(), method);
                }
            }
        }
    }

    private record Operation(Pattern path, String verb, Set<String> consumes, Set<String> produces) {
    }

    private void add(String root, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path path = method.getAnnotation(Path.class);
                String whole = root + (path == null ? "" : "/" + path.value());
                Consumes consumes = method.getAnnotation(Consumes.class);
                Produces produces = method.getAnnotation(Produces.class);
                if (produces == null) {
                    produces = method.getDeclaringClass().getAnnotation(Produces.class);
                }
                operations.add(new Operation(Pattern.compile(whole.replaceAll("\\{[^}]*}", "[^/]+") + "/?"), verb.value(),
                        consumes == null ? Set.of() : Set.of(consumes.value()), produces == null ? Set.of() : Set.of(produces.value())));
            }
        }
    }

    /** The methods of a path. */
    public Set<String> methods(String path) {
        return collected(path, operation -> Set.of(operation.verb));
    }

    /** The media types that a path takes. */
    public Set<String> consumed(String path) {
        return collected(path, operation -> operation.consumes);
    }

    /** The media types that a path gives. */
    public Set<String> produced(String path) {
        return collected(path, operation -> operation.produces);
    }

    private Set<String> collected(String path, Function<Operation, Set<String>> part) {
        Set<String> found = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.path.matcher(path).matches()) {
                found.addAll(part.apply(operation));
            }
        }
        return found;
    }
}
