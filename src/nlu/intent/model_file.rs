//! Numbers and texts one after another in bytes: the form in which the program holds the model.

/// Bytes that grow as a model is written.
#[derive(Default)]
pub(super) struct ModelWriter(pub Vec<u8>);

impl ModelWriter {
    pub(super) fn number(&mut self, number: usize) {
        let number = u32::try_from(number).expect("nothing learned is that large");
        self.0.extend(number.to_le_bytes());
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.0.extend(bytes);
    }
}

/// Bytes that are read from the front; each read returns nothing when they end too soon.
pub(super) struct ModelReader(pub &'static [u8]);

impl ModelReader {
    pub(super) fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*number) as usize)
    }

    pub(super) fn bytes(&mut self) -> Option<&'static [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    pub(super) fn text(&mut self) -> Option<&'static str> {
        std::str::from_utf8(self.bytes()?).ok()
    }
}
