//! Sends files up with a request to the Bot API.

use reqwest::multipart::{Form, Part};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::answer::Failure;
use super::client::Client;

/// A file that goes with a request.
pub(super) struct Upload<'a> {
    /// The field of the request that it is.
    pub(super) field: &'static str,
    /// The name that it gets.
    pub(super) name: &'static str,
    /// Its media type.
    pub(super) kind: &'static str,
    /// What it holds.
    pub(super) bytes: &'a [u8],
}

impl Client {
    /// Calls one method with these fields.
    pub(super) async fn send<T: DeserializeOwned>(
        &self,
        method: &'static str,
        fields: &Map<String, Value>,
    ) -> Result<T, Failure> {
        self.ask(method, fields, None).await
    }

    /// Calls one method with these fields and a file.
    pub(super) async fn upload<T: DeserializeOwned>(
        &self,
        method: &'static str,
        fields: &Map<String, Value>,
        file: Upload<'_>,
    ) -> Result<T, Failure> {
        let part = Part::bytes(file.bytes.to_vec()).file_name(file.name);
        let part = part
            .mime_str(file.kind)
            .map_err(|_| Failure::NotSent("not to be written"))?;
        let mut form = Form::new();
        for (name, value) in fields {
            let value = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            form = form.text(name.clone(), value);
        }
        let request = self.request(method).multipart(form.part(file.field, part));
        let fields = serde_json::to_vec(fields).unwrap_or_default();
        self.answered(method, request, &fields).await
    }
}
