//! Makes style sheets smaller without understanding them: comments and needless white space go, all else stays.

use anyhow::{Result, bail};

/// Removes comments, runs of white space, and white space and semicolons that mean nothing.
pub fn minify(source: &str) -> Result<String> {
    let mut out = String::with_capacity(source.len());
    let mut rest = source.chars().peekable();
    let mut gap = false;
    while let Some(character) = rest.next() {
        match character {
            '/' if rest.peek() == Some(&'*') => {
                rest.next();
                let mut star = false;
                loop {
                    match rest.next() {
                        Some('/') if star => break,
                        Some(inner) => star = inner == '*',
                        None => bail!("a comment does not end"),
                    }
                }
                gap = true;
            }
            '"' | '\'' => {
                space(&mut out, &mut gap, character);
                out.push(character);
                loop {
                    match rest.next() {
                        Some('\\') => {
                            out.push('\\');
                            out.extend(rest.next());
                        }
                        Some('\n') | None => bail!("a string does not end"),
                        Some(inner) => {
                            out.push(inner);
                            if inner == character {
                                break;
                            }
                        }
                    }
                }
            }
            white if white.is_ascii_whitespace() => gap = true,
            '}' => {
                gap = false;
                while out.ends_with(';') {
                    out.pop();
                }
                out.push('}');
            }
            other => {
                space(&mut out, &mut gap, other);
                out.push(other);
                if other == '\\' {
                    out.extend(rest.next());
                }
            }
        }
    }
    Ok(out)
}

/// Writes a space if one was there and matters between what stands last and what comes next.
fn space(out: &mut String, gap: &mut bool, next: char) {
    let last = out.chars().next_back();
    let matters = !matches!(last, None | Some('{' | '}' | ';' | ',' | '(' | ':')) && !matches!(next, '{' | ';' | ',' | ')');
    if std::mem::take(gap) && matters {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn only_what_means_nothing_goes() {
        let source = "@layer base , page;\n/* note */\n.a :hover,\n.b > i { margin : 0 ; width: calc( 1rem + (2px * 3) );\n}\n\
                      @media (width > 40rem) and (hover) { q::before { content: \"a  /* ; */ 'b'\"; } }";
        assert_eq!(
            minify(source).expect("well formed"),
            "@layer base,page;.a :hover,.b > i{margin :0;width:calc(1rem + (2px * 3))}\
             @media (width > 40rem) and (hover){q::before{content:\"a  /* ; */ 'b'\"}}"
        );
    }

    #[test]
    fn a_comment_parts_words() {
        assert_eq!(minify("a/**/b{}").expect("well formed"), "a b{}");
    }

    #[test]
    fn open_ends_are_errors() {
        assert!(minify("a{} /* b").is_err());
        assert!(minify("a{content:\"b}").is_err());
    }
}
