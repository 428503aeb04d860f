//! Where the program keeps things of its own.
//!
//! `--data DIR` decides. Else a folder named `data` beside the program does, so that it can live on
//! a USB stick. Else the `XDG_…` variables do, on every system, and else what the system says.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::disk::{Disk, folder_of};
use super::small_file;

/// The folders of the program. They need not exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Replicas, locks, the recent list, rescue files, example seminars.
    pub data: PathBuf,
    /// Drafts and the log.
    pub state: PathBuf,
    /// Settings.
    pub config: PathBuf,
    /// The last place for a rescue file.
    pub temp: PathBuf,
}

/// There is no home folder, and nothing else says where things go. `--data DIR` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no home folder")]
pub struct NoHome;

impl Places {
    /// Everything in one folder, as with `--data`.
    pub fn in_folder(folder: &Path) -> Self {
        Self {
            data: folder.to_path_buf(),
            state: folder.join("state"),
            config: folder.join("config"),
            temp: std::env::temp_dir(),
        }
    }

    /// The places of this process, by its arguments, its program file and its environment.
    ///
    /// # Errors
    /// Nothing says where things go.
    pub fn find(data: Option<&Path>, disk: &dyn Disk) -> Result<Self, NoHome> {
        let program = std::env::current_exe().ok();
        let system = ProjectDirs::from("", "", "oversikt").map(|folders| Self {
            data: folders.data_dir().to_path_buf(),
            state: match folders.state_dir() {
                Some(state) => state.to_path_buf(),
                None => folders.data_local_dir().join("state"),
            },
            config: folders.config_dir().to_path_buf(),
            temp: std::env::temp_dir(),
        });
        let variable = |name: &str| std::env::var_os(name);
        Self::choose(data, program.as_deref(), disk, &variable, system.as_ref())
    }

    /// The rule itself: argument, portable folder, `XDG_…` variables, system.
    ///
    /// # Errors
    /// Nothing says where things go.
    pub fn choose(
        data: Option<&Path>,
        program: Option<&Path>,
        disk: &dyn Disk,
        variable: &dyn Fn(&str) -> Option<OsString>,
        system: Option<&Self>,
    ) -> Result<Self, NoHome> {
        if let Some(folder) = data {
            return Ok(Self::in_folder(folder));
        }
        let portable = program.and_then(Path::parent).map(|home| home.join("data"));
        if let Some(folder) = portable.filter(|folder| disk.list(folder).is_ok()) {
            return Ok(Self::in_folder(&folder));
        }
        // The specification says that a path that is not absolute is to be ignored.
        let xdg = |name: &str| {
            let folder = PathBuf::from(variable(name)?);
            folder.is_absolute().then(|| folder.join("oversikt"))
        };
        let chosen = |name: &str, system: Option<&PathBuf>| xdg(name).or(system.cloned());
        Ok(Self {
            data: chosen("XDG_DATA_HOME", system.map(|places| &places.data)).ok_or(NoHome)?,
            state: chosen("XDG_STATE_HOME", system.map(|places| &places.state)).ok_or(NoHome)?,
            config: chosen("XDG_CONFIG_HOME", system.map(|places| &places.config)).ok_or(NoHome)?,
            temp: std::env::temp_dir(),
        })
    }

    /// Where rescue files of the seminar with this canonical path go, best first: beside it, else
    /// in a folder that belongs to it alone, among our data or in the folder for temporary files.
    pub fn refuges(&self, seminar: &Path) -> Vec<PathBuf> {
        let name = small_file::name_of(seminar);
        vec![
            folder_of(seminar).to_path_buf(),
            self.data.join("rescue").join(name.to_string()),
            self.temp.join(format!("oversikt-{name}")),
        ]
    }
}
