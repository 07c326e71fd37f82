//! Styles work in both writing directions: no physical sides in the style sheets, no inline styles in the views.

use std::fs;

use anyhow::{Result, bail};

use crate::layout;

/// Checks `app/style` and the views.
pub fn run() -> Result<()> {
    let root = layout::root();
    let mut faults = Vec::new();
    for (folder, ending, find) in [
        ("app/style", "css", physical as fn(&str) -> Vec<(usize, String)>),
        ("app/src", "rs", inline),
        ("server/src", "rs", inline),
    ] {
        for path in layout::files(&root.join(folder), &[ending])? {
            let shown = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
            faults.extend(find(&fs::read_to_string(&path)?).into_iter().map(|(line, fault)| format!("{shown}:{line}: {fault}")));
        }
    }
    if !faults.is_empty() {
        bail!("styles must work in both writing directions and come from the style sheets:\n{}", faults.join("\n"));
    }
    Ok(())
}

/// Declarations that name left or right, with their lines.
fn physical(source: &str) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    for (line, statement) in statements(source) {
        let Some((property, value)) = statement.split_once(':') else {
            continue;
        };
        let property = property.trim().to_ascii_lowercase();
        let names_side = |text: &str| {
            text.split(|character: char| !character.is_ascii_alphanumeric()).any(|word| matches!(word, "left" | "right"))
        };
        let has_logical_values = matches!(
            property.as_str(),
            "float" | "clear" | "text-align" | "text-align-last" | "justify-content" | "justify-items" | "justify-self"
        );
        if !property.starts_with("--") && (names_side(&property) || has_logical_values && names_side(&value.to_ascii_lowercase()))
        {
            faults.push((line, format!("`{}` names a physical side", statement.trim())));
        }
    }
    faults
}

/// The declarations of a style sheet with the lines they start at, comments and strings left out.
fn statements(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut start = 1;
    let mut current = String::new();
    let mut rest = source.chars().peekable();
    while let Some(character) = rest.next() {
        if character == '\n' {
            line += 1;
        }
        match character {
            '/' if rest.peek() == Some(&'*') => {
                let mut last = ' ';
                for inner in rest.by_ref() {
                    line += usize::from(inner == '\n');
                    if last == '*' && inner == '/' {
                        break;
                    }
                    last = inner;
                }
            }
            '"' | '\'' => drop(rest.by_ref().find(|inner| *inner == character)),
            // What stands before a block is a selector, no declaration.
            '{' => current.clear(),
            ';' | '}' => found.push((start, std::mem::take(&mut current))),
            white if white.is_whitespace() && current.is_empty() => {}
            other => {
                if current.is_empty() {
                    start = line;
                }
                current.push(other);
            }
        }
    }
    found.retain(|(_, statement)| !statement.trim().is_empty());
    found
}

/// Style attributes in views, with their lines.
fn inline(source: &str) -> Vec<(usize, String)> {
    let is_attribute = |line: &str, at: usize| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        let after = line.get(at + "style".len()..).unwrap_or_default();
        before.is_none_or(|before| before.is_whitespace() || before == '<')
            && (after.starts_with('=') && !after.starts_with("==")
                || after.strip_prefix(':').is_some_and(|name| name.starts_with(|first: char| first.is_ascii_lowercase())))
    };
    source
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .filter(|(_, line)| line.match_indices("style").any(|(at, _)| is_attribute(line, at)))
        .map(|(number, line)| (number + 1, format!("`{}` is an inline style", line.trim())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{inline, physical};

    fn lines(faults: &[(usize, String)]) -> Vec<usize> {
        faults.iter().map(|(line, _)| *line).collect()
    }

    #[test]
    fn physical_sides_are_found() {
        let source = "a {\n  margin-left: 0;\n  text-align: Right;\n  border-top-right-radius: 1px\n}\n\
                      @layer page {\n b:hover { left: 0 }\n}";
        assert_eq!(lines(&physical(source)), [2, 3, 4, 7]);
    }

    #[test]
    fn logical_sides_and_names_are_fine() {
        let source = "/* margin-left: 0; */ .left { inset-inline-start: 0; text-align: start; --left: 1; \
                      content: \"left: 1;\" }";
        assert_eq!(physical(source), []);
    }

    #[test]
    fn inline_styles_are_found() {
        let source = "let style = 1;\n// <p style=\"x\">\n<p style=\"x\">\n<p style:color=\"x\">\nPage { style: x }\n";
        assert_eq!(lines(&inline(source)), [3, 4]);
    }
}
