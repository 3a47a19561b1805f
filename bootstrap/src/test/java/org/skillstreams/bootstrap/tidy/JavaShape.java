package org.skillstreams.bootstrap.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Looks at the methods and types of Java files. */
final class JavaShape extends TreeScanner<Void, Void> {

  private static final Pattern ROWS_OF_DATA =
      Pattern.compile("\n(?:\\s*(?:\"[^\"\n]*\"|[\\w.]+(?:\\([\\w, .\"]*\\))?),\n)+");

  private final CompilationUnitTree unit;
  private final Trees trees;
  private final List<String> found;

  private JavaShape(CompilationUnitTree unit, Trees trees, List<String> found) {
    this.unit = unit;
    this.trees = trees;
    this.found = found;
  }

  /** What is wrong with methods and types, a sentence each. */
  static Stream<String> problems(List<Path> files) {
    if (files.isEmpty()) {
      return Stream.empty();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, sources);
      var found = new ArrayList<String>();
      for (var unit : task.parse()) {
        new JavaShape(unit, Trees.instance(task), found).scan(unit, null);
      }
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    var lines = method.getBody() == null ? 0 : lines(method.getBody());
    if (lines > Budgets.LINES_OF_A_METHOD) {
      found.add("%s: %s has %d lines".formatted(file(), method.getName(), lines));
    }
    return super.visitMethod(method, null);
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    if (Budgets.EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
      found.add("%s: %s is a name that says nothing".formatted(file(), type.getSimpleName()));
    }
    return super.visitClass(type, null);
  }

  private String file() {
    return unit.getSourceFile().getName();
  }

  /** A table of data, one short argument under the other, is read at a glance: one line. */
  private long lines(Tree tree) {
    var positions = trees.getSourcePositions();
    int start = (int) positions.getStartPosition(unit, tree);
    int end = (int) positions.getEndPosition(unit, tree);
    return ROWS_OF_DATA.matcher(source().substring(start, end)).replaceAll("\n").lines().count();
  }

  private String source() {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
