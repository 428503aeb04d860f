//! The list of files to merge.

use super::*;

fn shelf(paths: &[&str]) -> Merging {
    let recent: Vec<Recent> = paths
        .iter()
        .map(|path| Recent {
            path: path.into(),
            ..Recent::default()
        })
        .collect();
    Merging::new(&recent)
}

/// The names in the list, those that are chosen with a star.
fn names(merging: &Merging) -> Vec<String> {
    let name = |file: &Candidate| {
        let star = if file.ticked { "*" } else { "" };
        format!("{}{star}", file.path.display())
    };
    merging.files.iter().map(name).collect()
}

fn files(names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

#[test]
fn a_folder_gives_way_to_its_files_where_it_stood() {
    let mut merging = shelf(&["/x", "/y"]);
    merging.add("/f".into(), From::LookedFor);
    merging.add("/g".into(), From::LookedFor);
    assert!(merging.is_looking());
    merging.found(Path::new("/f"), files(&["/f/1", "/f/2"]));
    merging.found(Path::new("/g"), files(&["/g/1"]));
    assert!(!merging.is_looking());
    assert_eq!(names(&merging), ["/f/1*", "/f/2*", "/g/1*", "/x", "/y"]);
    // What is in the list already is ticked there, and stands there once.
    merging.add("/h".into(), From::LookedFor);
    merging.found(Path::new("/h"), files(&["/x", "/f/1"]));
    assert_eq!(names(&merging), ["/f/1*", "/f/2*", "/g/1*", "/x*", "/y"]);
    // An answer to what was taken away meanwhile changes nothing.
    merging.add("/i".into(), From::LookedFor);
    merging.drop_one();
    merging.found(Path::new("/i"), files(&["/i/1"]));
    assert_eq!(names(&merging).len(), 5);
}

#[test]
fn the_cursor_stays_on_its_file_while_a_folder_is_looked_into() {
    let mut merging = shelf(&["/x", "/y"]);
    merging.add("/f".into(), From::LookedFor);
    merging.at = 2;
    merging.found(Path::new("/f"), files(&["/f/1", "/f/2", "/f/3"]));
    assert_eq!(merging.files[merging.at].path, Path::new("/y"));
    merging.add("/g".into(), From::LookedFor);
    merging.found(Path::new("/g"), files(&["/g/1", "/g/2"]));
    assert_eq!(merging.files[merging.at].path, Path::new("/g/1"));
    // A folder that is no longer chosen when its files are found gives files that are not.
    merging.add("/h".into(), From::LookedFor);
    merging.files[merging.at].ticked = false;
    merging.found(Path::new("/h"), files(&["/h/1"]));
    assert!(names(&merging).contains(&"/h/1".to_owned()));
}

#[test]
fn taking_away_forgets_what_was_named_and_unticks_what_was_used_before() {
    let mut merging = shelf(&["/x"]);
    merging.add("/a".into(), From::Hand);
    merging.at = 1;
    merging.tick_all();
    assert_eq!(names(&merging), ["/a*", "/x*"]);
    merging.drop_one();
    assert_eq!(names(&merging), ["/a*", "/x"]);
    merging.at = 0;
    merging.drop_one();
    assert_eq!(names(&merging), ["/x"]);
    merging.drop_one();
    assert_eq!((names(&merging), merging.at), (vec!["/x".to_owned()], 0));
}
