//! What a channel may have remembered of the files that it sent up.

/// Remembers under which names a platform has files, by the bot that sent them up and their hash.
pub trait SentFiles: Send + Sync {
    /// The platform's name for a file, where it was sent up.
    fn name(&self, bot: &str, hash: &str) -> Option<String>;
    /// Remembers the platform's name for a file.
    fn keep(&self, bot: &str, hash: &str, name: &str);
    /// Forgets a file that the platform has no more.
    fn forget(&self, bot: &str, hash: &str);
}
